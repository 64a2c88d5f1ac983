age = int(input())
if age < 7:
    print(0)
elif age < 18:
    print(250)
else:
    print(500)
