def next_caller(queue, newcomer):
    queue = queue.append(newcomer)
    return queue.pop(0)
