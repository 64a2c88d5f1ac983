def spread(temperatures):
    pass
