parts = input().split()
print(int(float(parts[0]) * int(parts[1])))
