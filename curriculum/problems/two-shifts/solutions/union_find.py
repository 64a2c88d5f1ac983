def two_shifts(people, conflicts):
    leader = {(name, side): (name, side) for name in people for side in (0, 1)}

    def find(node):
        while leader[node] != node:
            leader[node] = leader[leader[node]]
            node = leader[node]
        return node

    for one, other in conflicts:
        leader[find((one, 0))] = find((other, 1))
        leader[find((one, 1))] = find((other, 0))
    if any(find((name, 0)) == find((name, 1)) for name in people):
        return None
    chosen = {}
    for name in people:
        if find((name, 0)) not in chosen:
            chosen[find((name, 0))] = 0
            chosen[find((name, 1))] = 1
    shifts = [], []
    for name in people:
        shifts[chosen[find((name, 0))]].append(name)
    return shifts
