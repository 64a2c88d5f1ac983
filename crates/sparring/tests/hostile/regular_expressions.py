# A pattern that takes two to the power of its text's length, in C, where no signal handler runs.
# never: the supervisor has to wait until C code comes back.
# expect: TLE
# limits: cpu_ms=300 wall_ms=1500
import re
import signal


def solve(secret_of):
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    return re.match(r"(?:a|a|aa)+$", "a" * 60 + "b") is None
