# Threads that flood standard output and standard error while the answer is on its way.
# expect: OLE WA
import os
import threading


def flood(descriptor):
    while True:
        os.write(descriptor, b"x" * 65536)


def solve(secret_of):
    for descriptor in (1, 2, 1, 2):
        threading.Thread(target=flood, args=(descriptor,), daemon=True).start()
    return list(range(100_000))
