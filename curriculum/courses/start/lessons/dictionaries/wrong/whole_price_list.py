def order_cost(prices, items):
    total = 0
    for item in prices:
        total += prices[item]
    return total
