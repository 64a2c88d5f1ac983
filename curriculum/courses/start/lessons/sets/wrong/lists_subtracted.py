def newcomers(yesterday, today):
    return len(today - yesterday)
