# Children that make siblings of themselves and end: orphans, and threads without a leader, at the moment of the answer.
# never: one of them outlives the cell.
# expect: WA RTE TLE MLE
import ctypes
import os
import threading
import time

libc = ctypes.CDLL(None, use_errno=True)
CLONE_PARENT, SIGCHLD = 0x8000, 17


def solve(secret_of):
    for _ in range(8):
        if os.fork() == 0:
            for _ in range(3):
                if libc.syscall(56, CLONE_PARENT | SIGCHLD, 0, 0, 0, 0) == 0:
                    threading.Thread(target=time.sleep, args=(60,)).start()
                    libc.syscall(60, 0)  # the leader leaves, the thread stays
            os._exit(0)
    return None
