def with_tax(price):
    return price * 120 // 100


def order_total(prices):
    total = 0
    for price in prices:
        total += with_tax(price)
    print(total)
