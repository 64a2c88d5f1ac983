price = int(input())
count = int(input())
total = price * count
total = total + int(input())
print(total)
