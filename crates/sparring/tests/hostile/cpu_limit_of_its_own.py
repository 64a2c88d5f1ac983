# Sets a CPU limit on itself, to be ended by the kernel and not by the supervisor, with a handler that hides it.
# never: an end by the kernel's own limit counts as anything but a failed case.
# expect: RTE TLE
# limits: cpu_ms=3000 wall_ms=5000
import resource
import signal


def solve(secret_of):
    signal.signal(signal.SIGXCPU, lambda *_: None)
    resource.setrlimit(resource.RLIMIT_CPU, (1, 2))
    while True:
        pass
