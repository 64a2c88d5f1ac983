# The last wagon keeps the link that it had in the old order.
def shunt(head, stations):
    order = [*reversed(stations), None]
    groups = {station: [None, None] for station in order}
    while head is not None:
        station = head.value[1] if head.value[1] in groups else None
        group = groups[station]
        if group[0] is None:
            group[0] = head
        else:
            group[1].next = head
        group[1] = head
        head = head.next
    train = end = None
    for station in order:
        first, last = groups[station]
        if first is not None:
            if train is None:
                train = first
            else:
                end.next = first
            end = last
    return train
