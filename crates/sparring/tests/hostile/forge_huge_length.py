# Announces a frame of 4 GiB and then writes garbage for ever.
# expect: RTE TLE
import os


def solve(secret_of):
    while True:
        os.write(3, b"\xff" * 65536)
