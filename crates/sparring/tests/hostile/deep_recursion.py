# Recursion in Python and in C, with the limit taken away.
# expect: RTE MLE TLE
# limits: memory_mb=128 cpu_ms=1500
import sys


def solve(secret_of):
    sys.setrecursionlimit(10**9)
    value = []
    for _ in range(10_000_000):
        value = [value]
    return repr(value)
