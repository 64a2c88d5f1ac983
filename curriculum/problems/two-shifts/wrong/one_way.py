from collections import defaultdict, deque


def two_shifts(people, conflicts):
    after = defaultdict(list)
    for one, other in conflicts:
        after[one].append(other)
    shift = {}
    for person in people:
        if person in shift:
            continue
        shift[person] = 0
        queue = deque([person])
        while queue:
            name = queue.popleft()
            for other in after[name]:
                if other not in shift:
                    shift[other] = 1 - shift[name]
                    queue.append(other)
                elif shift[other] == shift[name]:
                    return None
    return [name for name in people if not shift[name]], [name for name in people if shift[name]]
