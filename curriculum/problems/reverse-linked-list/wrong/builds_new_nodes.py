# Makes a reversed copy and leaves the given list as it was.
def reverse_list(head):
    copy = None
    while head:
        copy = ListNode(head.value, copy)
        head = head.next
    return copy
