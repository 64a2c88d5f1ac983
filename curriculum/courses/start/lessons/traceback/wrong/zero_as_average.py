def average(numbers):
    if len(numbers) == 0:
        return 0
    return sum(numbers) / len(numbers)


def line(day, numbers):
    return f"{day}: {average(numbers)}"


def report(days):
    return [line(day, numbers) for day, numbers in days]
