# Callbacks of the garbage collector, which then runs at every allocation of the runtime, and raise.
# never: an exception from a callback ends the runtime in a way that counts.
# expect: WA RTE TLE
import gc
import sys


def at_collection(phase, info):
    frame = sys._getframe()
    while frame is not None:
        for name, value in list(frame.f_locals.items()):
            if name in ("reply", "frame", "root", "value") and type(value) is tuple:
                gc.collect(0)
        frame = frame.f_back
    raise SystemExit(0)


def solve(secret_of):
    gc.callbacks.append(at_collection)
    gc.set_threshold(1, 1, 1)
    return [[] for _ in range(50)]
