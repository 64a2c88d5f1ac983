for hour in range(9, 18, 3):
    print(hour)

names = ["Ann", "Boris", "Ann"]
for number, name in enumerate(names):
    print(number, name)

for number, name in enumerate(names, start=1):
    print(f"{number}: {name}")
