# Sends half a frame and sleeps: the supervisor's own clock ends it.
# expect: TLE
# limits: wall_ms=400
import os
import time


def solve(secret_of):
    os.write(3, b"\x10\0\0\0half")
    time.sleep(60)
