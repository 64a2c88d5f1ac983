from collections import defaultdict, deque


def ring(one, other, led_by):
    """The ways from both back to where they meet."""
    left, right = [one], [other]
    while left[-1] != right[-1]:
        left.append(led_by[left[-1]])
        right.append(led_by[right[-1]])
    return left + right[-2::-1]


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
                    return ring(name, neighbour, led_by)
    return tuple([name for name in people if shift[name] == side] for side in (0, 1))
