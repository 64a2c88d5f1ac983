from collections.abc import Iterable, Iterator


def longest_so_far(history: Iterable[int]) -> Iterator[int]:
    ...
