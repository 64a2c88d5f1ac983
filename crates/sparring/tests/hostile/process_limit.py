# How many processes there can be at once: the limit is met, and nothing else breaks.
# expect: AC
# answer: 'limited'
import os
import time


def solve(secret_of):
    for count in range(1000):
        try:
            if os.fork() == 0:
                time.sleep(60)
        except OSError:
            return "limited" if count <= 64 else f"{count} processes"
    return "not limited"
