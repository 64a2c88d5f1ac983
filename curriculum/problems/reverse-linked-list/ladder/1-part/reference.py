def reverse_part(head, first, last):
    before = start = ListNode(None, head)
    for _ in range(first - 1):
        before = before.next
    end = current = before.next
    previous = None
    for _ in range(last - first + 1):
        following = current.next
        current.next = previous
        previous = current
        current = following
    before.next, end.next = previous, current
    return start.next
