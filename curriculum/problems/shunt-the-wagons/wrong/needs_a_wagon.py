# Takes for granted that every group has a wagon, even in an empty train.
def shunt(head, stations):
    staying = [None, None]
    groups = {station: [None, None] for station in stations}
    while head is not None:
        group = groups.get(head.value[1], staying)
        if group[0] is None:
            group[0] = head
        else:
            group[1].next = head
        group[1] = head
        head = head.next
    first, last = staying
    if last is not None:
        last.next = None
    train = first
    for first, last in groups.values():
        last.next = train
        train = first
    return train
