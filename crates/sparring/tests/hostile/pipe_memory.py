# Memory in pipes and in sockets of many processes, which no process owns.
# expect: MLE RTE TLE WA
# limits: memory_mb=64 wall_ms=2000
import fcntl
import os
import time


def fill():
    kept = []
    try:
        while True:
            reader, writer = os.pipe()
            kept.append((reader, writer))
            fcntl.fcntl(writer, 1031, 1 << 20)  # F_SETPIPE_SZ
            os.set_blocking(writer, False)
            while True:
                os.write(writer, b"x" * 65536)
    except BlockingIOError:
        return kept
    except OSError:
        return kept


def solve(secret_of):
    for _ in range(30):
        if os.fork() == 0:
            kept = [fill() for _ in range(64)]
            time.sleep(60)
    time.sleep(1)
    return None
