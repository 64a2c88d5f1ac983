price = int(input())
count = input()
delivery = int(input())
print(price * count + delivery)
