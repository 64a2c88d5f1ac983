# Stores the sums by name.
def overloaded(root):
    order, stack = [], [root]
    while stack:
        node = stack.pop()
        if node is not None:
            order.append(node)
            stack += node.left, node.right

    carried = {}
    names = []
    for node in reversed(order):  # both branches come before their panel
        name, load, limit = node.value
        carried[name] = load + sum(carried[branch.value[0]] for branch in (node.left, node.right) if branch)
        if carried[name] > limit:
            names.append(name)
    return names
