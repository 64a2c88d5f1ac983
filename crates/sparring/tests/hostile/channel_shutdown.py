# Shuts down one direction of the channel and keeps the other.
# expect: RTE TLE
import os
import socket


def solve(secret_of):
    channel = socket.socket(fileno=os.dup(3))
    channel.shutdown(socket.SHUT_RD)
    channel.shutdown(socket.SHUT_WR)
    while True:
        pass
