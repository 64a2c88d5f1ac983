def overloaded(root):
    names = []

    def carried(node):
        name, load, limit = node.value
        total = load + sum(carried(branch) for branch in node.branches)
        if total > limit:
            names.append(name)
        return total

    if root is not None:
        carried(root)
    return names
