def order_cost(prices, items):
    pass
