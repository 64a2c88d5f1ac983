def countdown(number):
    print("starting")
    while number > 0:
        yield number
        number -= 1
    print("done")


steps = countdown(3)
print("nothing has run yet")
print(next(steps))
print(next(steps))

for value in steps:
    print("the rest:", value)

print(list(countdown(2)))
