# Returns the conflict that was found.
from collections import defaultdict, deque


def two_shifts(people, conflicts):
    neighbours = defaultdict(list)
    for one, other in conflicts:
        neighbours[one].append(other)
        neighbours[other].append(one)
    shift = {}
    for person in people:
        if person in shift:
            continue
        shift[person] = 0
        queue = deque([person])
        while queue:
            name = queue.popleft()
            for neighbour in neighbours[name]:
                if neighbour not in shift:
                    shift[neighbour] = 1 - shift[name]
                    queue.append(neighbour)
                elif shift[neighbour] == shift[name]:
                    return [name, neighbour]
    return tuple([name for name in people if shift[name] == side] for side in (0, 1))
