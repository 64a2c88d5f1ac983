count = int(input())
total = 0
for number in range(count + 1):
    total = total + int(input())
print(total)
