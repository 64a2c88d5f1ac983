from collections import Counter


def longest_unique(history):
    plays = Counter()
    start = best = 0
    for end, song in enumerate(history, start=1):
        plays[song] += 1
        while plays[song] > 2:
            plays[history[start]] -= 1
            start += 1
        best = max(best, end - start)
    return best
