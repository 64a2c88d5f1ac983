def overloaded(root):
    names = []
    sums = []  # of the finished branches, the last one on top
    stack = [(root, False)]
    while stack:
        node, branches_done = stack.pop()
        if node is None:
            sums.append(0)
        elif not branches_done:
            stack += (node, True), (node.right, False), (node.left, False)
        else:
            name, load, limit = node.value
            total = load + sums.pop() + sums.pop()
            if total > limit:
                names.append(name)
            sums.append(total)
    return names
