# Trusts that no name contains the separator.
def same_contents(orders):
    groups = {}
    for number, articles in orders:
        groups.setdefault(",".join(sorted(articles)), []).append(number)
    return [numbers for numbers in groups.values() if len(numbers) > 1]
