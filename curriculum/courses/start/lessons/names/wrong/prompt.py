price = int(input())
count = int(input("Count: "))
delivery = int(input("Delivery: "))
print(price * count + delivery)
