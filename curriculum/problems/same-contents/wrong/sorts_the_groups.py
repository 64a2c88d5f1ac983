# Sorts by contents to bring equal orders together, and leaves them so.
from itertools import groupby


def same_contents(orders):
    def contents(order):
        return sorted(order[1])

    groups = [[number for number, _ in group] for _, group in groupby(sorted(orders, key=contents), key=contents)]
    return [numbers for numbers in groups if len(numbers) > 1]
