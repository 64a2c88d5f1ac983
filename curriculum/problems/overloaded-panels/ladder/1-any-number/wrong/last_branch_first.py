def overloaded(root):
    order, stack = [], [root]
    while stack:
        node = stack.pop()
        if node is not None:
            order.append(node)
            stack += reversed(node.branches)

    carried = {}
    names = []
    for node in reversed(order):  # all branches come before their panel
        name, load, limit = node.value
        carried[node] = load + sum(carried[branch] for branch in node.branches)
        if carried[node] > limit:
            names.append(name)
    return names
