parts = input().split()
print(parts[0] * int(parts[1]))
