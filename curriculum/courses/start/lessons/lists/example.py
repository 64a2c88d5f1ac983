days = [12, 18, 15, 18]
print(days[0], days[-1], len(days))
print(days[1:3])
print(18 in days, 20 in days)
print(min(days), max(days), sum(days))
print(sum([]), len([]))

for temperature in days:
    if temperature == max(days):
        print("the warmest:", temperature)
