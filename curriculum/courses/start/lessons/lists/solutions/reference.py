def spread(temperatures):
    if len(temperatures) == 0:
        return 0
    return max(temperatures) - min(temperatures)
