# The old first node still points at the second, so the two go round for ever.
def reverse_list(head):
    if head is None:
        return None
    previous, current = head, head.next
    while current:
        following = current.next
        current.next = previous
        previous, current = current, following
    return previous
