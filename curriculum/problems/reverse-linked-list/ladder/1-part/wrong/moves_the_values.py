# Swaps values and leaves the nodes where they are.
def reverse_part(head, first, last):
    nodes = []
    node = head
    while node:
        nodes.append(node)
        node = node.next
    left, right = first - 1, last - 1
    while left < right:
        nodes[left].value, nodes[right].value = nodes[right].value, nodes[left].value
        left += 1
        right -= 1
    return head
