def f(a, b):
    c = a * b  # multiply a by b
    if c > 100:
        return c
    return c + 9


def order_cost(price, count):
    cost = price * count
    # The shop pays for the delivery of larger orders.
    if cost > 100:
        return cost
    return cost + 9


print(f(30, 2), order_cost(30, 2))
print(f(60, 2), order_cost(60, 2))
