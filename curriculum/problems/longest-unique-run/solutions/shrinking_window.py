def longest_unique(history: str) -> int:
    window: set[str] = set()
    start = best = 0
    for song in history:
        while song in window:
            window.remove(history[start])
            start += 1
        window.add(song)
        best = max(best, len(window))
    return best
