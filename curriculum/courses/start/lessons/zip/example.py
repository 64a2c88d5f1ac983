names = ["tea", "cake", "milk"]
prices = [3, 5, 2]

for name, price in zip(names, prices):
    print(f"{name}: {price}")

print({name: price for name, price in zip(names, prices)})
print({name: price for name, price in zip(names, prices) if price > 2})
print(list(zip(names, [10, 20])))
