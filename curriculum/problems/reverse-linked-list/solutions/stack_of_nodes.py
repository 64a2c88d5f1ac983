def reverse_list(head):
    nodes = []
    while head:
        nodes.append(head)
        head = head.next
    for index, node in enumerate(nodes):
        node.next = nodes[index - 1] if index else None
    return nodes[-1] if nodes else None
