# Leaves the wagons where they are and writes other values into them.
def shunt(head, stations):
    groups = {station: [] for station in stations}
    staying = []
    wagon = head
    while wagon is not None:
        groups.get(wagon.value[1], staying).append(wagon.value)
        wagon = wagon.next
    values = [value for station in reversed(stations) for value in groups[station]] + staying
    wagon = head
    for value in values:
        wagon.value = value
        wagon = wagon.next
    return head
