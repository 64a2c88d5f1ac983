def order_cost(prices, items):
    total = 0
    for item in items:
        total += prices.get(item, 0)
    return total
