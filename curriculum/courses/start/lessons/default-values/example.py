def fee(weight, express=False):
    price = weight * 10
    if express:
        price += 50
    return price


print(fee(3))
print(fee(3, True))
print(fee(3, express=True))


def shared(tag, tags=[]):
    tags.append(tag)
    return tags


print(shared("a"))
print(shared("b"))
