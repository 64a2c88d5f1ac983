# Duplicates the channel, makes it non-blocking, changes its socket options, reads from it, and still answers.
# expect: WA RTE TLE
import fcntl
import os
import socket


def solve(secret_of):
    copies = [os.dup(3) for _ in range(50)]
    channel = socket.socket(fileno=os.dup(3))
    for option in (socket.SO_RCVBUF, socket.SO_SNDBUF, socket.SO_PASSCRED, socket.SO_REUSEADDR, socket.SO_LINGER):
        try:
            channel.setsockopt(socket.SOL_SOCKET, option, 1 << 28)
        except OSError:
            pass
    fcntl.fcntl(3, fcntl.F_SETFL, os.O_NONBLOCK | os.O_ASYNC)
    try:
        channel.recv(65536)
    except OSError:
        pass
    return len(copies)
