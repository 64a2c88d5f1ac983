# Walks along the whole train once for every stop.
def shunt(head, stations):
    wagons = []
    while head:
        wagons.append(head)
        head = head.next
    train = []
    for station in reversed(stations):
        train += [wagon for wagon in wagons if wagon.value[1] == station]
    train += [wagon for wagon in wagons if wagon.value[1] not in stations]
    for wagon, following in zip(train, [*train[1:], None]):
        wagon.next = following
    return train[0] if train else None
