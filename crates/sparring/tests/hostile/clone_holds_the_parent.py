# A child by CLONE_VFORK: until it ends or executes something, the parent sleeps where only SIGKILL reaches it.
# never: a sleep in the kernel outlasts the wall clock.
# expect: TLE
# limits: wall_ms=800
import ctypes
import signal
import time

libc = ctypes.CDLL(None, use_errno=True)
CLONE_VFORK, SIGCHLD = 0x4000, 17


def solve(secret_of):
    if libc.syscall(56, CLONE_VFORK | SIGCHLD, 0, 0, 0, 0) == 0:
        for number in range(1, 65):
            try:
                signal.signal(number, signal.SIG_IGN)
            except (OSError, ValueError):
                pass
        while True:
            time.sleep(60)
