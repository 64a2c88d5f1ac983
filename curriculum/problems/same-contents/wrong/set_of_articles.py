# Forgets how many pieces there are.
def same_contents(orders):
    groups = {}
    for number, articles in orders:
        groups.setdefault(frozenset(articles), []).append(number)
    return [numbers for numbers in groups.values() if len(numbers) > 1]
