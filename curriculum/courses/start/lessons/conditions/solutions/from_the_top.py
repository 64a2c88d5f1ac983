age = int(input())
price = 0
if age >= 18:
    price = 500
elif age >= 7:
    price = 250
print(price)
