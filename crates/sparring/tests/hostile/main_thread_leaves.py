# Ends its main thread and goes on in another one: what the supervisor watches is a zombie, and burns.
# never: CPU time of a process without a leader is free.
# expect: TLE RTE
# limits: cpu_ms=300 wall_ms=1500
import ctypes
import threading

libc = ctypes.CDLL(None, use_errno=True)


def burn():
    while True:
        pass


def solve(secret_of):
    threading.Thread(target=burn, daemon=True).start()
    libc.syscall(60, 0)
