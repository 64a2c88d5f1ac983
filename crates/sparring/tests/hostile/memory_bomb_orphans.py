# The same from grandchildren whose parents are gone.
# expect: MLE RTE
# limits: memory_mb=64 wall_ms=3000
import os
import time


def solve(secret_of):
    for _ in range(20):
        if os.fork() == 0:
            if os.fork() == 0:
                os.setsid()
                room = bytearray(40 << 20)
                for place in range(0, len(room), 4096):
                    room[place] = 1
                time.sleep(60)
            os._exit(0)
    time.sleep(0.5)
    os._exit(0)
