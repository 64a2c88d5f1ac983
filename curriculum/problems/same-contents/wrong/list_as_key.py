# `sorted` returns a list.
def same_contents(orders):
    groups = {}
    for number, articles in orders:
        key = sorted(articles)
        if key not in groups:
            groups[key] = []
        groups[key].append(number)
    return [numbers for numbers in groups.values() if len(numbers) > 1]
