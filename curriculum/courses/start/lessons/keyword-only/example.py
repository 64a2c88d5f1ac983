def book(room, nights, *, breakfast=False, parking=False):
    price = nights * 70
    if breakfast:
        price += nights * 9
    if parking:
        price += 15
    return f"{room}: {price}"


print(book("B", 2))
print(book("B", 2, parking=True))
print(book(nights=2, room="B", breakfast=True))
print(book("B", 2, parking=True, breakfast=True))
