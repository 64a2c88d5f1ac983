# Reverses the caller's list of stops.
def shunt(head, stations):
    stations.reverse()
    place = {station: number for number, station in enumerate(stations)}
    wagons = []
    while head:
        wagons.append(head)
        head = head.next
    wagons.sort(key=lambda wagon: place.get(wagon.value[1], len(stations)))
    for wagon, following in zip(wagons, [*wagons[1:], None]):
        wagon.next = following
    return wagons[0] if wagons else None
