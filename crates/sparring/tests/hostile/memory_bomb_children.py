# Each of many children takes a little less than the limit.
# expect: MLE
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
    # The kernel may kill a child in place of the parent: only those that the limit leaves are still there.
    time.sleep(0.5)
    os.kill(0, 0)
    os._exit(0)
