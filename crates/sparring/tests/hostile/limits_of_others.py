# Sets the limits of processes that are not its own: `prlimit` is allowed, because it also reads.
# never: a limit of the supervisor, of the zygote or of a neighbour changes, or can be read.
# expect: AC
# answer: []
import os
import resource


def solve(secret_of):
    reached = []
    for pid in (*range(2, 400), os.getppid() or 1 << 22):
        try:
            resource.prlimit(pid, resource.RLIMIT_NOFILE)
            reached.append(pid)
            resource.prlimit(pid, resource.RLIMIT_CPU, (0, 0))
        except (OSError, ValueError):
            pass
    return reached
