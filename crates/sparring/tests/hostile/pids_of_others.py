# Asks for the existence of every process by a signal that is none, joins groups and sessions, names threads.
# never: a process outside of the cell can be found, joined or signalled.
# expect: AC
# answer: []
# limits: cpu_ms=2000 wall_ms=6000
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def solve(secret_of):
    found = []
    for pid in (*range(2, 70_000), 1 << 21, (1 << 22) - 1):
        try:
            os.kill(pid, 0)
            found.append(pid)
        except OSError:
            pass
    for pid in range(2, 2000):
        if libc.syscall(200, pid, 0) == 0 or libc.syscall(234, pid, pid, 0) == 0:
            found.append(("thread", pid))
        for ask in (os.getpgid, os.getsid, lambda pid: os.setpgid(0, pid), lambda pid: os.setpgid(pid, pid)):
            try:
                ask(pid)
                found.append(("group", pid))
            except OSError:
                pass
    return found
