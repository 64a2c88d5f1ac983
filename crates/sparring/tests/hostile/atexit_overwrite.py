# Registers exit functions and a destructor that would overwrite measurements, then leaves.
# expect: RTE
import atexit
import os


class Last:
    def __del__(self):
        os.write(1, b"0 ms")


LAST = Last()
atexit.register(lambda: os.write(3, b"AC"))


def solve(secret_of):
    raise SystemExit(0)
