first, *rest = [10, 20, 30]
print(first, rest)

best, *middle, worst = [5, 4, 3, 2]
print(best, middle, worst)

name, *children = ["Ann"]
print(name, children)

words = ["one", "by", "one"]
print(words)
print(*words)
