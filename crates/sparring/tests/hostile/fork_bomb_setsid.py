# Forks for ever, each child a session and a daemon of its own.
# expect: RTE TLE MLE WA
# limits: cpu_ms=400 wall_ms=800
import os
import signal


def solve(secret_of):
    for number in range(1, 32):
        try:
            signal.signal(number, signal.SIG_IGN)
        except (OSError, ValueError):
            pass
    while True:
        try:
            if os.fork() == 0:
                os.setsid()
        except OSError:
            pass
