from collections import deque
from collections.abc import Iterable, Iterator


def longest_so_far(history: Iterable[int]) -> Iterator[int]:
    stretch: deque[int] = deque()
    inside: set[int] = set()  # the same songs
    best = 0
    for song in history:
        while song in inside:
            inside.remove(stretch.popleft())
        stretch.append(song)
        inside.add(song)
        if len(stretch) > best:
            best = len(stretch)
            yield best
