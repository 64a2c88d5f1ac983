# Sorts the values and builds a second train of them.
def shunt(head, stations):
    groups = {station: [] for station in stations}
    staying = []
    while head is not None:
        groups.get(head.value[1], staying).append(head.value)
        head = head.next
    values = [value for station in reversed(stations) for value in groups[station]] + staying
    train = None
    for value in reversed(values):
        train = ListNode(value, train)
    return train
