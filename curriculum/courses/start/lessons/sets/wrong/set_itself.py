def newcomers(yesterday, today):
    return set(today) - set(yesterday)
