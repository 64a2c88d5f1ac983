# An answer that never ends while it is read.
# expect: WA TLE
# limits: cpu_ms=500 wall_ms=1500
import itertools


class Slow:
    def __iter__(self):
        return self

    def __next__(self):
        return sum(range(100_000))


def solve(secret_of):
    return [itertools.count(), Slow()]
