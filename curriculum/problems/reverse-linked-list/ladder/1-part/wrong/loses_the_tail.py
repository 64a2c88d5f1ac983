# Hangs the part in at its beginning, but forgets its end.
def reverse_part(head, first, last):
    before = start = ListNode(None, head)
    for _ in range(first - 1):
        before = before.next
    current, previous = before.next, None
    for _ in range(last - first + 1):
        current.next, previous, current = previous, current, current.next
    before.next = previous
    return start.next
