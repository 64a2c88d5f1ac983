# The solution of the whole list, with two more parameters.
def reverse_part(head, first, last):
    previous = None
    while head:
        head.next, previous, head = previous, head, head.next
    return previous
