class Ticket:
    count = 0
    rate = 20

    def __init__(self, name):
        self.name = name
        Ticket.count += 1


first = Ticket("Ann")
second = Ticket("Jan")
print(Ticket.count, first.count, second.count)

first.rate = 5
print(first.rate, second.rate, Ticket.rate)

Ticket.rate = 30
print(first.rate, second.rate, Ticket.rate)
