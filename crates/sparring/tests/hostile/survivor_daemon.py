# A daemon by the book: two forks, a session of its own, everything closed.
# expect: WA
import os
import time


def solve(secret_of):
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            os.chdir("/")
            os.closerange(0, 256)
            while True:
                time.sleep(1)
        os._exit(0)
    os.wait()
    return None
