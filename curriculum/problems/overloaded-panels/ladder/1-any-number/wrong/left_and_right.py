def overloaded(root):
    order, stack = [], [root]
    while stack:
        node = stack.pop()
        if node is not None:
            order.append(node)
            stack += node.left, node.right

    carried = {None: 0}
    names = []
    for node in reversed(order):  # both branches come before their panel
        name, load, limit = node.value
        carried[node] = load + carried[node.left] + carried[node.right]
        if carried[node] > limit:
            names.append(name)
    return names
