# Memory behind a descriptor, System V and POSIX shared memory: denied, because a machine without groups cannot count it.
# expect: AC
# answer: ['denied', 'denied', 'denied', 'denied']
import ctypes
import errno
import os

libc = ctypes.CDLL(None, use_errno=True)


def denied(*call):
    ctypes.set_errno(0)
    return "denied" if libc.syscall(*call) == -1 and ctypes.get_errno() == errno.EPERM else "allowed"


def solve(secret_of):
    found = []
    try:
        os.memfd_create("bomb")
        found.append("allowed")
    except PermissionError:
        found.append("denied")
    found.append(denied(29, 0, 4096, 0o1600))  # shmget
    found.append(denied(68, 0, 0o1600))  # msgget
    found.append(denied(240, b"/queue", os.O_CREAT, 0o600, None))  # mq_open
    return found
