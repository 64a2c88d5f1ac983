price = int(input())
count = int(input())
delivery = int(input())
print(price * count + delivery)
