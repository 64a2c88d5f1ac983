parts = input().split()
print(float(parts) * 3)
