count = int(input())
total = 0
for number in range(count):
    total = total + int(input())
    print(total)
