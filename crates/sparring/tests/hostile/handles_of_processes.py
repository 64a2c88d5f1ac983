# Handles of processes: `pidfd_open` is allowed, for asyncio. Looks for others, and for ways in through its own.
# never: a handle of a process outside exists, or gives descriptors, memory or namespaces.
# expect: AC
# answer: []
import ctypes
import fcntl
import os
import signal

libc = ctypes.CDLL(None, use_errno=True)


def solve(secret_of):
    reached = []
    for pid in range(2, 3000):
        try:
            os.close(os.pidfd_open(pid))
            reached.append(pid)
        except OSError:
            pass
    me = os.pidfd_open(os.getpid())
    if libc.syscall(438, me, 3, 0) >= 0:
        reached.append("pidfd_getfd")
    if libc.syscall(308, me, 0x20000000) == 0 or libc.syscall(308, me, 0x00020000) == 0:
        reached.append("setns")
    for request in range(0xFF01, 0xFF0C):  # PIDFD_GET_…_NAMESPACE, PIDFD_GET_INFO
        try:
            fcntl.ioctl(me, request)
            reached.append(hex(request))
        except OSError:
            pass
    try:
        signal.pidfd_send_signal(me, 0)
        reached.append("signal")
    except OSError:
        pass
    return reached
