# Adds up everything behind a panel anew for each panel.
def overloaded(root):
    order, stack = [], [root]
    while stack:
        node = stack.pop()
        if node is not None:
            order.append(node)
            stack += node.left, node.right

    def carried(panel):
        total, waiting = 0, [panel]
        while waiting:
            node = waiting.pop()
            if node is not None:
                total += node.value[1]
                waiting += node.left, node.right
        return total

    return [node.value[0] for node in reversed(order) if carried(node) > node.value[2]]
