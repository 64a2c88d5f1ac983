# Ends children by every signal that would write a core, also with the limit raised and the flag set again.
# never: the host writes a core, or starts its handler of cores.
# expect: AC
# answer: []
import ctypes
import os
import resource
import signal

libc = ctypes.CDLL(None, use_errno=True)


def solve(secret_of):
    written = []
    for number in (signal.SIGSEGV, signal.SIGABRT, signal.SIGQUIT, signal.SIGBUS, signal.SIGFPE, signal.SIGILL, signal.SIGSYS):
        child = os.fork()
        if child == 0:
            try:
                resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY,) * 2)
            except (OSError, ValueError):
                pass
            libc.prctl(4, 1, 0, 0, 0)  # dumpable
            signal.signal(number, signal.SIG_DFL)
            os.kill(os.getpid(), number)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        if os.WCOREDUMP(status):
            written.append(number)
    return written + [name for name in os.listdir("/tmp") if "core" in name]
