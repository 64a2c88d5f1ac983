names = ["Ann", "Boris", "Eva"]
print({name: len(name) for name in names})
print(sorted({len(name) for name in names}))

prices = {"tea": 3, "cake": 5, "milk": 3}
print({item: price * 2 for item, price in prices.items()})
print({item: price for item, price in prices.items() if price > 3})
print({price: item for item, price in prices.items()})
