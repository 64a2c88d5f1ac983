from collections import defaultdict


def two_shifts(people, conflicts):
    neighbours = defaultdict(list)
    for one, other in conflicts:
        neighbours[one].append(other)
        neighbours[other].append(one)
    shift = {}

    def visit(name, side):
        if name in shift:
            return shift[name] == side
        shift[name] = side
        return all(visit(neighbour, 1 - side) for neighbour in neighbours[name])

    if not all(name in shift or visit(name, 0) for name in people):
        return None
    return [name for name in people if not shift[name]], [name for name in people if shift[name]]
