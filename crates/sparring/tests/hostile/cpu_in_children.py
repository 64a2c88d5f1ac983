# Burns CPU time in children, none of its own.
# expect: TLE
# limits: cpu_ms=400 wall_ms=5000
import os
import time


def solve(secret_of):
    for _ in range(4):
        if os.fork() == 0:
            while True:
                pass
    time.sleep(3600)
