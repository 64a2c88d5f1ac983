# Timers and signals that interrupt the runtime while it encodes and sends.
# expect: WA RTE OLE TLE
# limits: cpu_ms=500 wall_ms=1500
import os
import signal


def solve(secret_of):
    signal.signal(signal.SIGALRM, lambda *args: os.write(3, b"?"))
    signal.setitimer(signal.ITIMER_REAL, 0.000001, 0.000001)
    return list(range(200_000))
