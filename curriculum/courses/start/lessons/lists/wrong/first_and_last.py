def spread(temperatures):
    if len(temperatures) == 0:
        return 0
    return temperatures[-1] - temperatures[0]
