prices = {"tea": 3, "cake": 5}
print(prices["tea"])

prices["milk"] = 2
prices["cake"] = 6
print(prices)
print(len(prices), "tea" in prices, 6 in prices)

for item in prices:
    print(item, prices[item])
