def total(*prices):
    print(prices)
    return sum(prices)


print(total(5, 7, 9))
print(total())

numbers = [1, 2]
print(total(*numbers))


def note(title, **details):
    print(title, details)


note("meeting", room=4, hour=15)
options = {"room": 7}
note("lunch", **options)
