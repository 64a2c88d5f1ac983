# Lets the kernel copy whole files into the channel and the outputs, past every buffer.
# never: more than the output's limit is read, or a file is taken for an answer.
# expect: RTE OLE WA
import os
import sys


def solve(secret_of):
    source = os.open(os.__file__, os.O_RDONLY)
    for target in (3, 1, 2):
        for _ in range(40):
            try:
                os.sendfile(target, source, 0, 1 << 20)
            except OSError:
                break
    return None
