# One walk: each panel that is still open has an iterator over its branches and the sum so far.
def overloaded(root):
    names = []
    open_panels = [] if root is None else [[root, iter(root.branches), root.value[1]]]
    while open_panels:
        panel, branches, carried = open_panels[-1]
        branch = next(branches, None)
        if branch is not None:
            open_panels.append([branch, iter(branch.branches), branch.value[1]])
            continue
        open_panels.pop()
        if open_panels:
            open_panels[-1][2] += carried
        if carried > panel.value[2]:
            names.append(panel.value[0])
    return names
