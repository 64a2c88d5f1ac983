from collections import Counter, defaultdict


def same_contents(orders):
    groups = defaultdict(list)
    for number, articles in orders:
        groups[frozenset(Counter(articles).items())].append(number)
    return [numbers for numbers in groups.values() if len(numbers) >= 2]
