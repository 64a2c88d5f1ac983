# Gets in front of others: niceness, scheduling classes, deadlines, processors, the priority of its reads.
# never: it runs before its neighbours, or on a processor that it was not given.
# expect: AC
# answer: []
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def solve(secret_of):
    got = []
    for act in (
        lambda: os.nice(-1),
        lambda: os.setpriority(os.PRIO_PROCESS, 0, -20),
        lambda: os.setpriority(os.PRIO_USER, 0, -20),
        lambda: os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(99)),
        lambda: os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(1)),
        lambda: os.sched_setaffinity(0, {0}),
        lambda: os.sched_setaffinity(0, range(64)),
    ):
        try:
            act()
            got.append("an act")
        except OSError:
            pass
    deadline = (ctypes.c_uint64 * 7)(56 | 6 << 32, 0, 0, 10**6, 10**7, 10**7, 0)  # SCHED_DEADLINE
    if libc.syscall(314, 0, deadline, 0) == 0:
        got.append("sched_setattr")
    if libc.syscall(251, 1, 0, 1 << 13) == 0:
        got.append("ioprio_set: real time")
    return got
