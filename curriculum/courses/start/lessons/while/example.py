battery = 100
hours = 0
while battery > 20:
    battery -= 30
    hours += 1
print(hours, battery)

number = 50
while True:
    if number % 7 == 0:
        break
    number += 1
print("The first multiple of 7 from 50 on:", number)
