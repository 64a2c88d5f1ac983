def steps_in_list(names, wanted):
    steps = 0
    for name in names:
        steps += 1
        if name == wanted:
            break
    return steps


for size in [250, 500, 1000]:
    numbers = list(range(size))
    total = 0
    for wanted in numbers:
        total += steps_in_list(numbers, wanted)
    print(size, "values:", total, "steps")

print(999 in set(numbers), "- found without going through them all")
