# Puts a stream in the place of standard output whose `flush` never comes back: the runtime calls it after each answer.
# never: it takes longer than the limits.
# expect: TLE WA
# limits: cpu_ms=300 wall_ms=1500
import sys


class Stream:
    def write(self, text):
        return len(text)

    def flush(self):
        while True:
            try:
                while True:
                    pass
            except BaseException:
                pass


def solve(secret_of):
    sys.stdout = sys.stderr = Stream()
    return None
