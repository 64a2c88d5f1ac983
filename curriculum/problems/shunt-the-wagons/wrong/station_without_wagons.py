# Sees to the empty train, but couples every group, also one in which there is no wagon.
def shunt(head, stations):
    if head is None:
        return None
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
