# Replaces what the runtime reads and writes its channel with, wherever it is found.
# never: the supervisor waits for a runtime that cannot answer, or takes a patched one at its word.
# expect: WA RTE TLE
# limits: wall_ms=1500
import marshal
import os
import struct
import sys


def solve(secret_of):
    marshal.loads = lambda *_: ("call", ("SECRET-",), {})
    struct.Struct = struct.pack = lambda *_: b"\0\0\0\0"
    os.read = os.write = lambda *_: 0
    os._exit = os.abort = os.kill = lambda *_: None
    runtime = sys.modules["__main__"] if "zygote" not in sys.modules else sys.modules["zygote"]
    for name in ("_read", "_write", "_receive", "_send", "CHANNEL", "exchange"):
        setattr(runtime, name, lambda *_: b"")
    return None
