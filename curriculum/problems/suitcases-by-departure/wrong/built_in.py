# Python's sort is stable, too.
def loading_order(bags):
    return sorted(bags, key=lambda bag: bag[1])
