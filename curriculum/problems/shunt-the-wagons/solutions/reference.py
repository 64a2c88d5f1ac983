def shunt(head, stations):
    staying = [None, None]  # first and last wagon of a group
    groups = {station: [None, None] for station in stations}
    wagon = head
    while wagon is not None:
        group = groups.get(wagon.value[1], staying)
        if group[0] is None:
            group[0] = wagon
        else:
            group[1].next = wagon
        group[1] = wagon
        wagon = wagon.next

    train = None
    for first, last in (staying, *groups.values()):  # from the end to the locomotive
        if first is not None:
            last.next = train
            train = first
    return train
