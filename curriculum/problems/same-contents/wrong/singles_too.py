# Returns every group.
def same_contents(orders):
    groups = {}
    for number, articles in orders:
        groups.setdefault(tuple(sorted(articles)), []).append(number)
    return list(groups.values())
