# Looks for the end of a group anew for every wagon.
def shunt(head, stations):
    starts = dict.fromkeys([None, *stations])
    while head is not None:
        wagon, head = head, head.next
        wagon.next = None
        station = wagon.value[1] if wagon.value[1] in starts else None
        if starts[station] is None:
            starts[station] = wagon
        else:
            end_of(starts[station]).next = wagon

    train = None
    for first in starts.values():
        if first is not None:
            end_of(first).next = train
            train = first
    return train


def end_of(wagon):
    while wagon.next is not None:
        wagon = wagon.next
    return wagon
