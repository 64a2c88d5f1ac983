count = int(input())
total = count
for number in range(count):
    total = total + int(input())
print(total)
