parts = input().split()
print(float(parts[0]) * float(parts[1]))
