# Couples only the wagons whose station is on the way.
def shunt(head, stations):
    groups = {station: [None, None] for station in stations}
    while head is not None:
        group = groups.get(head.value[1], [None, None])
        if group[0] is None:
            group[0] = head
        else:
            group[1].next = head
        group[1] = head
        head = head.next
    train = None
    for first, last in groups.values():
        if first is not None:
            last.next = train
            train = first
    return train
