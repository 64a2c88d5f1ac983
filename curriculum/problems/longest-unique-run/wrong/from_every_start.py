def longest_unique(history: str) -> int:
    best = 0
    for start in range(len(history)):
        seen = set()
        for end in range(start, len(history)):
            if history[end] in seen:
                break
            seen.add(history[end])
        best = max(best, len(seen))
    return best
