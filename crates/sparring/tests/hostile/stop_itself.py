# Stops itself and its children.
# expect: TLE WA
# limits: wall_ms=600
import os
import signal
import time


def solve(secret_of):
    if os.fork() == 0:
        os.kill(os.getpid(), signal.SIGSTOP)
    os.kill(os.getpid(), signal.SIGSTOP)
    os.waitpid(-1, 0)
