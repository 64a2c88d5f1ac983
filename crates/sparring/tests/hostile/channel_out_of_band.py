# Urgent data on the channel: denied by the filter, so that this corner of the kernel stays out of reach.
# expect: AC
# answer: 'denied'
import os
import socket


def solve(secret_of):
    channel = socket.socket(fileno=os.dup(3))
    for act in (
        lambda: channel.send(b"!", socket.MSG_OOB),
        lambda: channel.sendmsg([b"!"], [], socket.MSG_OOB),
        lambda: channel.recv(1, socket.MSG_OOB),
    ):
        try:
            act()
            return "allowed"
        except PermissionError:
            pass
    return "denied"
