# Right unless the part begins with the first node.
def reverse_part(head, first, last):
    before, end = None, head
    for _ in range(first - 1):
        before, end = end, end.next
    current, previous = end, None
    for _ in range(last - first + 1):
        current.next, previous, current = previous, current, current.next
    end.next = current
    if before is not None:
        before.next = previous
    return head
