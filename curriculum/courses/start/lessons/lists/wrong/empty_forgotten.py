def spread(temperatures):
    return max(temperatures) - min(temperatures)
