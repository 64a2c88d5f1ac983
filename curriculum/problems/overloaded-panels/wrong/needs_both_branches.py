# Goes on only where both branches exist.
def overloaded(root):
    order, stack = [], [root] if root else []
    while stack:
        node = stack.pop()
        order.append(node)
        if node.left and node.right:
            stack += node.left, node.right

    carried = {}
    names = []
    for node in reversed(order):
        name, load, limit = node.value
        carried[node] = load + carried.get(node.left, 0) + carried.get(node.right, 0)
        if carried[node] > limit:
            names.append(name)
    return names
