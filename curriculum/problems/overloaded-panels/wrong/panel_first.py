# Names a panel before what is behind it.
def overloaded(root):
    order, stack = [], [root]
    while stack:
        node = stack.pop()
        if node is not None:
            order.append(node)
            stack += node.right, node.left

    carried = {None: 0}
    for node in reversed(order):
        carried[node] = node.value[1] + carried[node.left] + carried[node.right]
    return [node.value[0] for node in order if carried[node] > node.value[2]]
