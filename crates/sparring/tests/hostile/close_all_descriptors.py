# Closes every descriptor, the channel too, and returns.
# expect: RTE
import os


def solve(secret_of):
    os.closerange(0, 4096)
    return None
