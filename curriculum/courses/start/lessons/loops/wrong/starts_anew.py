count = int(input())
for number in range(count):
    total = 0
    total = total + int(input())
print(total)
