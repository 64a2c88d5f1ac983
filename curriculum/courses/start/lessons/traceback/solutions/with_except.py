def average(numbers):
    return sum(numbers) / len(numbers)


def line(day, numbers):
    try:
        return f"{day}: {average(numbers)}"
    except ZeroDivisionError:
        return f"{day}: no data"


def report(days):
    return [line(day, numbers) for day, numbers in days]
