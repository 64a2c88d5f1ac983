def newcomers(yesterday, today):
    return len(set(today) ^ set(yesterday))
