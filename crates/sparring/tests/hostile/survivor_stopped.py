# A stopped child, a zombie and a child that waits for ever.
# expect: WA
import os
import signal
import time


def solve(secret_of):
    child = os.fork()
    if child == 0:
        time.sleep(3600)
    os.kill(child, signal.SIGSTOP)
    if os.fork() == 0:
        os._exit(0)
    if os.fork() == 0:
        os.read(os.pipe()[0], 1)
    return None
