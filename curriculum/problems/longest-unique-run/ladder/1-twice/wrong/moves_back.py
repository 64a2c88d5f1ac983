def longest_unique(history: str) -> int:
    last_two: dict[str, tuple[int, int]] = {}  # the last play but one, the last play
    start = best = 0
    for position, song in enumerate(history):
        last_but_one, last = last_two.get(song, (-1, -1))
        start = last_but_one + 1 if last_but_one >= 0 else start
        last_two[song] = last, position
        best = max(best, position - start + 1)
    return best
