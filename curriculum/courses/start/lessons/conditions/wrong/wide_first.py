age = int(input())
if age < 18:
    print(250)
elif age < 7:
    print(0)
else:
    print(500)
