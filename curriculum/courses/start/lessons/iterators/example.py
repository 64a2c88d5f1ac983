lines = ["name", "Ann", "Boris"]
rows = iter(lines)
print(next(rows))

for name in rows:
    print("person:", name)

print(next(rows, "nothing left"))
print(list(rows))

numbers = iter([1, 2, 3])
print(sum(numbers))
print(sum(numbers))
