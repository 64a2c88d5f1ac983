def newcomers(yesterday, today):
    pass
