# Right, but every panel of a chain is one more nested call.
def overloaded(root):
    names = []

    def carried(node):
        if node is None:
            return 0
        name, load, limit = node.value
        total = load + carried(node.left) + carried(node.right)
        if total > limit:
            names.append(name)
        return total

    carried(root)
    return names
