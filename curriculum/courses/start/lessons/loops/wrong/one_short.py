count = int(input())
total = 0
for number in range(1, count):
    total = total + int(input())
print(total)
