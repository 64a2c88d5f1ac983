def sum_to(number):
    if number == 0:
        return 0
    return number + sum_to(number - 1)


print(sum_to(3), "is 3 + 2 + 1 + 0")


def nest(dolls):
    print("opening doll", dolls)
    if dolls > 1:
        nest(dolls - 1)
    print("closing doll", dolls)


nest(3)
print(isinstance([5, 1], list), isinstance(5, list))
