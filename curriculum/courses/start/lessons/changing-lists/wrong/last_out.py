def next_caller(queue, newcomer):
    queue.append(newcomer)
    return queue.pop()
