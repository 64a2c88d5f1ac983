# Timers in descriptors that fire every nanosecond, as many as there can be, all watched.
# never: the kernel's timers keep a core busy that is not counted, or go on after the cell.
# expect: WA TLE RTE
import ctypes
import select

libc = ctypes.CDLL(None, use_errno=True)


def solve(secret_of):
    watch = select.epoll()
    setting = (ctypes.c_long * 4)(0, 1, 0, 1)
    count = 0
    while True:
        descriptor = libc.timerfd_create(1, 0)
        if descriptor < 0:
            break
        libc.timerfd_settime(descriptor, 0, setting, None)
        watch.register(descriptor, select.EPOLLIN | select.EPOLLET)
        count += 1
    for _ in range(200):
        watch.poll(0.0001)
    return count
