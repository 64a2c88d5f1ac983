# Couples the groups in the order of the stops, so the first stop stands behind the locomotive.
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
    train = None
    for first, last in (staying, *reversed(groups.values())):
        if first is not None:
            last.next = train
            train = first
    return train
