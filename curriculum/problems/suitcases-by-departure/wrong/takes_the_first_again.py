# Looks for the earliest of those that are left, for every place.
def loading_order(bags):
    left = list(bags)
    order = []
    while left:
        earliest = min(left, key=lambda bag: bag[1])
        left.remove(earliest)
        order.append(earliest)
    return order
