def average(numbers):
    return sum(numbers) / len(numbers)


def line(day, numbers):
    if numbers is None:
        return f"{day}: no data"
    return f"{day}: {average(numbers)}"


def report(days):
    return [line(day, numbers) for day, numbers in days]
