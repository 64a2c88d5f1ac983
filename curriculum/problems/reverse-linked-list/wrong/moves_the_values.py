# Writes the values back in the other order and leaves all links alone.
def reverse_list(head):
    values = []
    node = head
    while node:
        values.append(node.value)
        node = node.next
    node = head
    while node:
        node.value = values.pop()
        node = node.next
    return head
