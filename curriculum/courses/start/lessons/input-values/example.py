line = "tea 2.5 4"
parts = line.split()
print(parts)
print(parts[0], len(parts))

price = float(parts[1])
count = int(parts[2])
print(price * count)
print(parts[2] * 3)
