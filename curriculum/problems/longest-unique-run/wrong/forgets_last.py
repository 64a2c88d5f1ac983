def longest_unique(history: str) -> int:
    last_seen = {}
    start = best = 0
    for i, song in enumerate(history):
        if song in last_seen and last_seen[song] >= start:
            best = max(best, i - start)
            start = last_seen[song] + 1
        last_seen[song] = i
    return best
