# Looks behind a panel only if the panel itself is overloaded.
def overloaded(root):
    order, stack = [], [root]
    while stack:
        node = stack.pop()
        if node is not None:
            order.append(node)
            stack += node.left, node.right

    carried = {None: 0}
    for node in reversed(order):
        carried[node] = node.value[1] + carried[node.left] + carried[node.right]

    names, stack = [], [root]
    while stack:
        node = stack.pop()
        if node is not None and carried[node] > node.value[2]:
            names.append(node.value[0])
            stack += node.left, node.right
    return names[::-1]
