# Threads with stacks as large as they can be asked for, each of them touched to its end.
# never: stacks are memory that nobody counts.
# expect: MLE RTE WA
# limits: cpu_ms=2000 wall_ms=4000
import sys
import threading
import time


def deep(level):
    return deep(level + 1)


def dive():
    try:
        eval("(" * 80 + "deep(0)" + ")" * 80)
    except RecursionError:
        time.sleep(1)


def solve(secret_of):
    sys.setrecursionlimit(1 << 30)
    for size in (1 << 40, 1 << 34, 1 << 30, 1 << 28, 1 << 26):
        try:
            threading.stack_size(size)
            threads = [threading.Thread(target=dive, daemon=True) for _ in range(8)]
            for thread in threads:
                thread.start()
        except (ValueError, RuntimeError, MemoryError):
            pass
    time.sleep(0.5)
    return None
