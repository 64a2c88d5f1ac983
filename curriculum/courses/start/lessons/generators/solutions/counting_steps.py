def tickets(start, step):
    taken = 0
    while True:
        yield start + taken * step
        taken += 1


def first_tickets(start, step, count):
    numbers = tickets(start, step)
    return [next(numbers) for turn in range(count)]
