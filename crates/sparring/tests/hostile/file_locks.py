# Locks on files that all cells share, of every kind there is, held while others start.
# never: a neighbour, or a later cell, waits for one of them.
# expect: WA
import fcntl
import glob
import os
import time

KEPT = []


def solve(secret_of):
    for path in [os.__file__, *glob.glob(os.path.dirname(os.__file__) + "/*.py")][:150]:
        try:
            file = os.open(path, os.O_RDONLY)
            KEPT.append(file)
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            fcntl.lockf(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except OSError:
            pass
    time.sleep(0.1)
    return len(KEPT)
