# Turns the machine's clocks, by every call that could, with arguments that are right.
# never: a clock moves, or is disciplined.
# expect: AC
# answer: []
import ctypes
import time

libc = ctypes.CDLL(None, use_errno=True)


def solve(secret_of):
    turned = []
    now = time.time_ns()
    try:
        time.clock_settime_ns(time.CLOCK_REALTIME, now)
        turned.append("clock_settime")
    except OSError:
        pass
    pair = (ctypes.c_long * 2)(now // 10**9, now % 10**9 // 1000)
    if libc.settimeofday(pair, None) == 0:
        turned.append("settimeofday")
    timex = (ctypes.c_long * 64)()
    timex[0] = 0x2000  # ADJ_TICK; reading alone (0) tells nothing that gettimeofday does not
    if libc.adjtimex(timex) >= 0 or libc.clock_adjtime(0, timex) >= 0:
        turned.append("adjtimex")
    return turned
