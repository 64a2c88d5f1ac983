parts = input().split()
weight = float(parts[0])
count = int(parts[1])
print(weight * count)
