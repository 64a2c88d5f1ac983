print(7 / 2)
print(6 / 2)
print(7 // 2, 7 % 2)

minutes = 135
print(minutes // 60, "h", minutes % 60, "min")

print(2 + 3 * 4)
print((2 + 3) * 4)
