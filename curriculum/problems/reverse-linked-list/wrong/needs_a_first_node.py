# Starts at the second node and so asks for the next of a node that may not exist.
def reverse_list(head):
    previous, current = head, head.next
    head.next = None
    while current:
        following = current.next
        current.next = previous
        previous, current = current, following
    return previous
