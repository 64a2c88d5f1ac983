# Takes the order of the pieces for a part of the contents.
def same_contents(orders):
    groups = {}
    for number, articles in orders:
        groups.setdefault(tuple(articles), []).append(number)
    return [numbers for numbers in groups.values() if len(numbers) > 1]
