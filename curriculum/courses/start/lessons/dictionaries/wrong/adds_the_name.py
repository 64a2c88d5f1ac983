def order_cost(prices, items):
    total = 0
    for item in items:
        if item in prices:
            total += item
    return total
