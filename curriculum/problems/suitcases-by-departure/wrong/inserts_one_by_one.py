# Insertion sort: stable, and quadratic.
def loading_order(bags):
    order = list(bags)
    for place in range(1, len(order)):
        bag = order[place]
        while place > 0 and order[place - 1][1] > bag[1]:
            order[place] = order[place - 1]
            place -= 1
        order[place] = bag
    return order
