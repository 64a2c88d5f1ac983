# Passes descriptors to the supervisor over the channel, thousands of times: it must not keep one.
# expect: RTE TLE WA
# limits: cpu_ms=300 wall_ms=1000
import array
import os
import socket


def solve(secret_of):
    channel = socket.socket(fileno=os.dup(3))
    files = [os.open("/dev/null", os.O_RDONLY) for _ in range(40)]
    rights = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", files))]
    channel.sendmsg([(8 << 20).to_bytes(4, "little")])
    while True:
        channel.sendmsg([b"x"], rights)
