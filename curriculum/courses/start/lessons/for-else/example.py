for wanted in ["Boris", "Zoe"]:
    for name in ["Ann", "Boris", "Clara"]:
        print("looking at", name)
        if name == wanted:
            print("found", wanted)
            break
    else:
        print("no", wanted)


def first_even(numbers):
    for number in numbers:
        if number % 2 == 0:
            return number
    return None


print(first_even([3, 8, 4]), first_even([3, 5]))
