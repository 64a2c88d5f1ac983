def next_caller(queue, newcomer):
    queue.append(newcomer)
    first = queue[0]
    del queue[0]
    return first
