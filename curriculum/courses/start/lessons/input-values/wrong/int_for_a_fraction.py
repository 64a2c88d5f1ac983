parts = input().split()
print(int(parts[0]) * int(parts[1]))
