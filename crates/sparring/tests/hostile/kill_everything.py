# Kills everything that it can name: its group, all processes, its parent, low pids.
# expect: WA RTE
import os
import signal


def solve(secret_of):
    for pid in (0, -1, os.getppid(), -os.getpgrp(), *range(2, 200)):
        try:
            if pid != os.getpid():
                os.kill(pid, signal.SIGKILL)
        except OSError:
            pass
    return None
