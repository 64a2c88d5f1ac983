# Closes the channel and goes on: nobody waits for it.
# expect: RTE TLE
import os


def solve(secret_of):
    os.close(3)
    while True:
        pass
