def newcomers(yesterday, today):
    return len(set(today)) - len(set(yesterday))
