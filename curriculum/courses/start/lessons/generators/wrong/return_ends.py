def tickets(start, step):
    number = start
    while True:
        return number
        number += step


def first_tickets(start, step, count):
    numbers = tickets(start, step)
    return [next(numbers) for turn in range(count)]
