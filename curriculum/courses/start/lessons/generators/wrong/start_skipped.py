def tickets(start, step):
    number = start
    while True:
        number += step
        yield number


def first_tickets(start, step, count):
    numbers = tickets(start, step)
    return [next(numbers) for turn in range(count)]
