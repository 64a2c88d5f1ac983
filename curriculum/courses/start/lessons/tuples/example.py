runner = ("Ann", 58)
name, seconds = runner
print(runner[0], name, seconds)


def lowest_and_highest(numbers):
    return min(numbers), max(numbers)


low, high = lowest_and_highest([4, 9, 2])
print(low, high)

for city, distance in [("Oslo", 120), ("Riga", 300)]:
    print(f"{city}: {distance} km")
