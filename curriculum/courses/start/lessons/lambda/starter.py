def ranking(teams):
    pass
