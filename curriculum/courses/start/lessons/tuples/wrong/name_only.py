def fastest(runners):
    best = runners[0]
    for name, seconds in runners:
        if seconds < best[1]:
            best = (name, seconds)
    return best[0]
