# Follows both ways back to the first person.
from collections import defaultdict, deque


def two_shifts(people, conflicts):
    neighbours = defaultdict(list)
    for one, other in conflicts:
        neighbours[one].append(other)
        neighbours[other].append(one)
    shift, led_by = {}, {}
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
                    led_by[neighbour] = name
                    queue.append(neighbour)
                elif shift[neighbour] == shift[name]:
                    left, right = [name], [neighbour]
                    for way in (left, right):
                        while way[-1] in led_by:
                            way.append(led_by[way[-1]])
                    return left + right[-2::-1]
    return tuple([name for name in people if shift[name] == side] for side in (0, 1))
