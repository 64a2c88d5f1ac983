parts = input().split()
count = int(input())
print(float(parts[0]) * count)
