# Forks for ever, in every process.
# expect: RTE TLE MLE WA
# limits: cpu_ms=400 wall_ms=800
import os


def solve(secret_of):
    while True:
        try:
            os.fork()
        except OSError:
            pass
