def average(numbers):
    return sum(numbers) / len(numbers)


def line(day, numbers):
    if len(numbers) == 0:
        return f"{day}: no data"
    return f"{day}: {average(numbers)}"


def report(days):
    return [line(day, numbers) for day, numbers in days]
