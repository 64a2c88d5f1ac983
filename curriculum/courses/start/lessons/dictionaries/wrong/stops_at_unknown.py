def order_cost(prices, items):
    total = 0
    for item in items:
        if item not in prices:
            break
        total += prices[item]
    return total
