def fastest(runners):
    best = runners[0]
    for runner in runners:
        name, seconds = runner
        if seconds < best[1]:
            best = runner
    return best
