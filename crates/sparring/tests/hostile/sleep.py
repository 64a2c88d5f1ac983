# Uses no CPU time at all: the wall clock ends it.
# expect: TLE
# limits: wall_ms=400
import time


def solve(secret_of):
    while True:
        time.sleep(1000)
