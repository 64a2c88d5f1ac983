def with_tax(price):
    return price * 120 // 100


def order_total(prices):
    return with_tax(sum(prices))
