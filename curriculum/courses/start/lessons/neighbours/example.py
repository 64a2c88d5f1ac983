levels = [40, 45, 45, 38]
print(len(levels), "values, the last index is", len(levels) - 1)

for index in range(1, len(levels)):
    print(levels[index - 1], "->", levels[index])

index = 0
print(levels[index - 1], "is the last value, not a neighbour")
print(len(range(1, 1)), "passes for a single value")
