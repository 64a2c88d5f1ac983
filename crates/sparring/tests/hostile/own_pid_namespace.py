# It is init of a PID namespace of its own and knows no parent.
# expect: AC
# answer: (1, 0, 2)
import os


def solve(secret_of):
    child = os.fork()
    if child == 0:
        os._exit(0)
    return os.getpid(), os.getppid(), child
