def tickets(start, step):
    yield start
    yield start + step


def first_tickets(start, step, count):
    numbers = tickets(start, step)
    return [next(numbers) for turn in range(count)]
