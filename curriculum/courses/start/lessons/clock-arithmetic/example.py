print(22 % 24, 24 % 24, 26 % 24)
print(50 // 24, "days", 50 % 24, "hours")
print(-1 // 24, -1 % 24)
print(-7 // 2, -7 % 2)

for day in [5, 6, 7, 8]:
    print(day, "is day", day % 7, "of the week")
