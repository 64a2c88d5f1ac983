prices = [5, 12, 30]

doubled = []
for price in prices:
    doubled.append(price * 2)
print(doubled)

print([price * 2 for price in prices])
print([price for price in prices if price > 10])
print([f"{price} EUR" for price in prices if price > 10])
print(prices)
