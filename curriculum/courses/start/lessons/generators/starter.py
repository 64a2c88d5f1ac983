def tickets(start, step):
    pass


def first_tickets(start, step, count):
    numbers = tickets(start, step)
    return [next(numbers) for turn in range(count)]
