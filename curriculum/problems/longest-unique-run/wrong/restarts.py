def longest_unique(history: str) -> int:
    seen = set()
    best = 0
    for song in history:
        if song in seen:
            seen.clear()
        seen.add(song)
        best = max(best, len(seen))
    return best
