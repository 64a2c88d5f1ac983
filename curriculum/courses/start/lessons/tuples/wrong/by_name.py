def fastest(runners):
    return min(runners)
