def longest_unique(history: str) -> int:
    last_seen = {}
    start = best = 0
    for i, song in enumerate(history):
        if song in last_seen:
            start = last_seen[song] + 1
        last_seen[song] = i
        best = max(best, i - start + 1)
    return best
