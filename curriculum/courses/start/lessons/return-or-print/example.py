def show_double(number):
    print(number * 2)


def double(number):
    return number * 2


result = show_double(5)
print("show_double gave back:", result)

result = double(5)
print("double gave back:", result)
print(double(double(5)) + 1)
