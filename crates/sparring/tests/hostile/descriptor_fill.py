# Opens what can be opened, pipes and socket pairs full of bytes.
# expect: MLE RTE TLE WA
# limits: memory_mb=64
import os
import socket


def solve(secret_of):
    kept = []
    try:
        while True:
            pair = socket.socketpair()
            pair[0].setblocking(False)
            kept.append(pair)
            try:
                while True:
                    pair[0].send(b"x" * 65536)
            except BlockingIOError:
                pass
    except OSError:
        pass
    return len(kept)
