# Memory in extended attributes, which no size of a file shows.
# never: attributes hold memory that nobody counts.
# expect: AC
# answer: 0
import os


def solve(secret_of):
    held = 0
    open("/tmp/file", "w").close()
    for number in range(3000):
        for space in ("user", "trusted", "security"):
            try:
                os.setxattr("/tmp/file", f"{space}.name{number}", bytes(60_000))
                held += 60_000
            except OSError:
                pass
    return held
