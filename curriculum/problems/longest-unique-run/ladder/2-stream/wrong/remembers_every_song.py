def longest_so_far(history):
    last_seen = {}
    start = best = 0
    for position, song in enumerate(history):
        if last_seen.get(song, -1) >= start:
            start = last_seen[song] + 1
        last_seen[song] = position
        best = max(best, position - start + 1)
        yield best
