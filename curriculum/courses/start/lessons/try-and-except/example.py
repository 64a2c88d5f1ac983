def to_number(text):
    try:
        number = int(text)
        print("read", number)
        return number
    except ValueError:
        print("not a number:", text)
        return 0


print(to_number("25") + 1)
print(to_number("many") + 1)

try:
    print(10 / 0)
except ZeroDivisionError:
    print("division by zero")
print("and on we go")
