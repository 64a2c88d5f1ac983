# Takes every limit of its own down to nothing, so that the runtime can neither open, map nor write any more.
# never: the cell hangs, or the supervisor takes its own fault for the program's success.
# expect: WA RTE MLE
import resource


def solve(secret_of):
    for name in ("FSIZE", "NOFILE", "NPROC", "STACK", "DATA", "MEMLOCK", "CORE", "SIGPENDING", "AS"):
        limit = getattr(resource, f"RLIMIT_{name}", 11)
        try:
            resource.setrlimit(limit, (0, 0))
        except (OSError, ValueError):
            pass
    return [bytearray(1 << 16) for _ in range(100)]
