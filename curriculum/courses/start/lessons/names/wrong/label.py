price = int(input())
count = int(input())
delivery = int(input())
print("Total:", price * count + delivery)
