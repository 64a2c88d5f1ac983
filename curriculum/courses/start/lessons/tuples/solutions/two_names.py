def fastest(runners):
    best_name, best_seconds = runners[0]
    for name, seconds in runners:
        if seconds < best_seconds:
            best_name, best_seconds = name, seconds
    return best_name, best_seconds
