# An exception whose text never ends and a class whose name is endless.
# expect: RTE TLE MLE
# limits: cpu_ms=400 wall_ms=1500
class Bomb(Exception):
    def __str__(self):
        return "x" * 10**8

    def __repr__(self):
        while True:
            pass


Bomb.__name__ = "B" * 10_000_000


def solve(secret_of):
    raise Bomb from Bomb(Bomb())
