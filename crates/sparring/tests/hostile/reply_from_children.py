# Every forked child answers too, and the parent last.
# expect: WA RTE
import os


def solve(secret_of):
    for _ in range(5):
        os.fork()
    return os.getpid()
