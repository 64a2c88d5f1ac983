# Overwrites the only link to the rest before remembering it.
def reverse_list(head):
    previous = None
    current = head
    while current:
        current.next = previous
        previous = current
        current = current.next
    return head
