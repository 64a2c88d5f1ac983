def next_caller(queue, newcomer):
    pass
