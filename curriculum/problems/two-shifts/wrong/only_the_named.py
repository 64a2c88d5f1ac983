from collections import defaultdict, deque


def two_shifts(people, conflicts):
    neighbours = defaultdict(list)
    for one, other in conflicts:
        neighbours[one].append(other)
        neighbours[other].append(one)
    shift = {}
    for person in neighbours:
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
                    return None
    return [name for name in shift if not shift[name]], [name for name in shift if shift[name]]
