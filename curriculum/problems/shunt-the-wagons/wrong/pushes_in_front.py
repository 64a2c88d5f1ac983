# Puts each wagon in front of its group, which turns the order within the group round.
def shunt(head, stations):
    staying = [None, None]
    groups = {station: [None, None] for station in stations}
    while head is not None:
        following = head.next
        group = groups.get(head.value[1], staying)
        head.next = group[0]
        group[0] = head
        if group[1] is None:
            group[1] = head
        head = following
    train = None
    for first, last in (staying, *groups.values()):
        if first is not None:
            last.next = train
            train = first
    return train
