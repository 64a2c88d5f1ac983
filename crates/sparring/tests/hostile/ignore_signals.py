# Ignores and blocks every signal, and goes on.
# expect: TLE
# limits: cpu_ms=300
import signal


def solve(secret_of):
    for number in range(1, 65):
        try:
            signal.signal(number, signal.SIG_IGN)
        except (OSError, ValueError):
            pass
    signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))
    while True:
        pass
