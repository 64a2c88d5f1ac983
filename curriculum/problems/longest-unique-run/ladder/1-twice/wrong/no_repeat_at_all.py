def longest_unique(history: str) -> int:
    last_seen: dict[str, int] = {}
    start = best = 0
    for position, song in enumerate(history):
        if last_seen.get(song, -1) >= start:
            start = last_seen[song] + 1
        last_seen[song] = position
        best = max(best, position - start + 1)
    return best
