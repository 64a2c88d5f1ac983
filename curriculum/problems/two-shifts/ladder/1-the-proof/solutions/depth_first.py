# Depth first with a stack of its own: whoever is met again is on the current way or finished in the other shift.
def two_shifts(people, conflicts):
    neighbours = {person: [] for person in people}
    for one, other in conflicts:
        neighbours[one].append(other)
        neighbours[other].append(one)
    depth = {}
    for person in people:
        if person in depth:
            continue
        depth[person] = 0
        way, left = [person], [iter(neighbours[person])]
        while way:
            for neighbour in left[-1]:
                if neighbour not in depth:
                    depth[neighbour] = len(way)
                    way.append(neighbour)
                    left.append(iter(neighbours[neighbour]))
                    break
                if depth[neighbour] % 2 == depth[way[-1]] % 2:
                    return way[depth[neighbour] :]
            else:
                way.pop()
                left.pop()
    return [name for name in people if depth[name] % 2 == 0], [name for name in people if depth[name] % 2]
