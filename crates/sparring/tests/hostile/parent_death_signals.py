# Asks for signals at the death of parents, in a chain of children that all end at once.
# never: a signal at a death reaches beyond the cell.
# expect: WA RTE
import ctypes
import os
import signal
import time

libc = ctypes.CDLL(None, use_errno=True)


def solve(secret_of):
    libc.prctl(1, signal.SIGKILL, 0, 0, 0)
    for _ in range(5):
        if os.fork() == 0:
            for number in (signal.SIGKILL, signal.SIGSTOP):
                libc.prctl(1, number, 0, 0, 0)
                if os.fork() == 0:
                    time.sleep(30)
            os._exit(0)
    return None
