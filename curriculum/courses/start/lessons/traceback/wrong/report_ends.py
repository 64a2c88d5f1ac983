def average(numbers):
    return sum(numbers) / len(numbers)


def line(day, numbers):
    return f"{day}: {average(numbers)}"


def report(days):
    lines = []
    try:
        for day, numbers in days:
            lines.append(line(day, numbers))
    except ZeroDivisionError:
        lines.append(f"{day}: no data")
    return lines
