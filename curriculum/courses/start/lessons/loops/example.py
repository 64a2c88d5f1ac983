steps = [4200, 8100, 6500]
total = 0

for day in steps:
    total = total + day
    print("so far:", total)

print("all days:", total)

for number in range(3):
    print("turn", number)
