def next_caller(queue, newcomer):
    queue = queue + [newcomer]
    first = queue[0]
    queue = queue[1:]
    return first
