def make_discount(percent):
    def discounted(price):
        return price * (100 - percent) / 100

    return discounted


student = make_discount(20)
staff = make_discount(50)
print(student(80), staff(80))


def make_counter():
    count = 0

    def step():
        nonlocal count
        count += 1
        return count

    return step


visits = make_counter()
print(visits(), visits(), visits())
others = make_counter()
print(others())
