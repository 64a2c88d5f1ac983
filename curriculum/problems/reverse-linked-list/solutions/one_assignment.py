def reverse_list(head):
    reversed_part = None
    while head:
        head.next, reversed_part, head = reversed_part, head, head.next
    return reversed_part
