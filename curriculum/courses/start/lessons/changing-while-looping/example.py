stock = {"tea": 4, "cake": 0, "milk": 0}
for item in list(stock):
    if stock[item] == 0:
        del stock[item]
print(stock)

numbers = [1, 0, 0, 2]
for number in numbers:
    if number == 0:
        numbers.remove(0)
print(numbers, "one 0 was skipped")
