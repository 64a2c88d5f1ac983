# Tells the fault handler, which writes from C without the interpreter's lock, to write its traces into the channel.
# never: such bytes are anything but a broken frame.
# expect: RTE WA TLE
# limits: wall_ms=1500
import faulthandler
import time


def solve(secret_of):
    faulthandler.enable(file=3)
    faulthandler.dump_traceback_later(0.001, repeat=True, file=3)
    time.sleep(0.05)
    return None
