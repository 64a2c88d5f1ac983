# Adds the loads of the two next panels, not what those carry.
def overloaded(root):
    order, stack = [], [root]
    while stack:
        node = stack.pop()
        if node is not None:
            order.append(node)
            stack += node.left, node.right

    names = []
    for node in reversed(order):
        name, load, limit = node.value
        carried = load + sum(branch.value[1] for branch in (node.left, node.right) if branch)
        if carried > limit:
            names.append(name)
    return names
