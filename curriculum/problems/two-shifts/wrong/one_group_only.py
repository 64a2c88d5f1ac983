from collections import defaultdict, deque


def two_shifts(people, conflicts):
    neighbours = defaultdict(list)
    for one, other in conflicts:
        neighbours[one].append(other)
        neighbours[other].append(one)
    if not people:
        return [], []
    shift = {people[0]: 0}
    queue = deque([people[0]])
    while queue:
        name = queue.popleft()
        for neighbour in neighbours[name]:
            if neighbour not in shift:
                shift[neighbour] = 1 - shift[name]
                queue.append(neighbour)
            elif shift[neighbour] == shift[name]:
                return None
    rest = [name for name in people if name not in shift]
    return [name for name in shift if shift[name] == 0] + rest, [name for name in shift if shift[name] == 1]
