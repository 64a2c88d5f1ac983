def average(numbers):
    return sum(numbers) / len(numbers)


def line(day, numbers):
    return f"{day}: {average(numbers)}"


print(line("Mon", [4, 6]))

try:
    print(line("Tue", []))
except ZeroDivisionError as error:
    print("ZeroDivisionError:", error)
