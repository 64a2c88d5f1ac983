# Descriptors inside messages inside sockets that nobody reads: the kernel's own garbage collector has to find them.
# expect: WA RTE TLE
# limits: cpu_ms=500 wall_ms=1500
import array
import socket


def solve(secret_of):
    while True:
        left, right = socket.socketpair()
        rights = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [left.fileno(), right.fileno()]))]
        try:
            left.sendmsg([b"x"], rights)
            right.sendmsg([b"x"], rights)
        except OSError:
            return None
