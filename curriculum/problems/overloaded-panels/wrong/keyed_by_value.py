# Stores the sums under the value, as if it were unique.
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
        carried[node.value] = load + sum(carried[branch.value] for branch in (node.left, node.right) if branch)
        if carried[node.value] > limit:
            names.append(name)
    return names
