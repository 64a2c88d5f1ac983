# Each of many children takes a little less than the limit. Where the kernel kills a child in place of the parent, that
# goes on until the time is over.
# expect: MLE TLE
# limits: memory_mb=64 wall_ms=3000
import os
import time


def solve(secret_of):
    for _ in range(40):
        if os.fork() == 0:
            room = bytearray(40 << 20)
            for place in range(0, len(room), 4096):
                room[place] = 1
            time.sleep(60)
    time.sleep(0.5)
    os._exit(0)
