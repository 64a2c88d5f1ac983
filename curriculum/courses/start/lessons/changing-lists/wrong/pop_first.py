def next_caller(queue, newcomer):
    first = queue.pop(0)
    queue.append(newcomer)
    return first
