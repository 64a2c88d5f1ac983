def average(numbers):
    if not numbers:
        return 0
    return sum(numbers) / len(numbers)


def line(day, numbers):
    value = average(numbers)
    if value == 0:
        return f"{day}: no data"
    return f"{day}: {value}"


def report(days):
    return [line(day, numbers) for day, numbers in days]
