def longest_unique(history: str) -> int:
    last_seen = [-1] * 256
    start = best = 0
    for i, song in enumerate(history):
        code = ord(song)
        start = max(start, last_seen[code] + 1)
        last_seen[code] = i
        best = max(best, i - start + 1)
    return best
