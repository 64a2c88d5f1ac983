price = 120
count = 3
total = price * count
print("Total:", total)

price = 200
print("Still the same:", total)

total = total + 40
print("With delivery:", total)
