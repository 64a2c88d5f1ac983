price = int(input())
delivery = int(input())
count = int(input())
print(price * count + delivery)
