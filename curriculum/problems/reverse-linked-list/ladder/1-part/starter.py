# class ListNode:
#     def __init__(self, value, next):
#         self.value = value
#         self.next = next


def reverse_part(head, first, last):
    ...
