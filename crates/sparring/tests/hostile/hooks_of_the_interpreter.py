# Hooks that run where an exception, a value or a breakpoint would be shown, and on errors that nobody catches.
# never: a hook speaks for the runtime.
# expect: RTE WA
import builtins
import os
import sys
import threading


def leave(*_):
    os._exit(0)


def solve(secret_of):
    for name in ("displayhook", "excepthook", "breakpointhook", "unraisablehook"):
        setattr(sys, name, leave)
        setattr(sys, f"__{name}__", leave)
    threading.excepthook = leave
    builtins.breakpoint = leave
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    return None
