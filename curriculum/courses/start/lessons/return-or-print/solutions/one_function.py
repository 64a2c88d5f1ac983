def order_total(prices):
    return sum(price * 120 // 100 for price in prices)
