def shunt(head, stations):
    order = [*reversed(stations), None]
    starts = {station: ListNode(None, None) for station in order}
    ends = dict(starts)
    while head:
        station = head.value[1] if head.value[1] in starts else None
        ends[station].next = head
        ends[station] = head
        head = head.next
    for station in order:
        ends[station].next = None
    front = ListNode(None, None)
    end = front
    for station in order:
        if starts[station].next:
            end.next = starts[station].next
            end = ends[station]
    return front.next
