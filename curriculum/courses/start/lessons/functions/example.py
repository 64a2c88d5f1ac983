def area(width, height):
    return width * height


def cheaper(first, second):
    if first < second:
        return first
    return second


print(area(3, 4))
print(area(2, 5) + 1)
print(cheaper(120, 95))
