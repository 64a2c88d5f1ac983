fruit = [("fig", 4), ("pear", 9), ("apple", 4)]
print(sorted(fruit, key=lambda pair: pair[1]))
print(sorted(fruit, key=lambda pair: (-pair[1], pair[0])))
print(max(fruit, key=lambda pair: len(pair[0])))

by_name = sorted(fruit, reverse=True)
print(by_name)
print(sorted(by_name, key=lambda pair: pair[1]))
