def fastest(runners):
    best = runners[0]
    for runner in runners:
        if runner[1] > best[1]:
            best = runner
    return best
