def tickets(start, step):
    number = start
    while True:
        yield number
        number += step


def first_tickets(start, step, count):
    numbers = tickets(start, step)
    return [next(numbers) for turn in range(count)]
