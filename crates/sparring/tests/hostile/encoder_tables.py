# Changes the tables by which the runtime writes values, so that its own answer is written as anything at all.
# never: a table of the runtime decides what is right.
# expect: WA RTE
import gc
import sys


def solve(secret_of):
    frames = sys.modules["frames"]
    for kind in list(frames._SCALARS):
        frames._SCALARS[kind] = lambda value: b"T"
    frames._CONTAINERS.clear()
    frames._BASES.clear()
    frames.MAX_BYTES = frames.MAX_NODES = frames.MAX_DEPTH = 1 << 60
    gc.collect()
    nested = "x"
    for _ in range(5000):
        nested = [nested]
    return nested
