# Datagrams from a pair of sockets to addresses of others: a pair is allowed, and `sendto` takes an address.
# never: a datagram leaves the pair, and no socket gets a name that others could send to.
# expect: AC
# answer: []
import os
import socket

NAMES = ["\0", "\0sparring", "\x00000001", "/run/systemd/journal/socket", "/dev/log", "/tmp/socket", "/run/dbus/system_bus_socket"]


def solve(secret_of):
    sent = []
    for kind in (socket.SOCK_DGRAM, socket.SOCK_SEQPACKET, socket.SOCK_STREAM, socket.SOCK_RAW):
        try:
            left, right = socket.socketpair(socket.AF_UNIX, kind)
        except OSError:
            continue
        for option in (socket.SO_PASSCRED, socket.SO_BROADCAST, socket.SO_REUSEADDR):
            try:
                left.setsockopt(socket.SOL_SOCKET, option, 1)
                sent.append(("option", option))
            except OSError:
                pass
        for name in NAMES:
            for act in (lambda: left.connect(name), lambda: left.bind(name), lambda: left.sendmsg([b"x"], [], 0, name)):
                try:
                    act()
                    if left.getpeername() or left.getsockname():
                        sent.append(("reached", name))
                except OSError:
                    pass
            # A pair of datagram sockets is connected; without its other end an address would count.
            try:
                if kind == socket.SOCK_DGRAM:
                    left.sendto(b"x", name)
                    sent.append(("sent", name))
            except OSError:
                pass
        if left.getsockname():
            sent.append(("named", left.getsockname()))
    try:
        os.mknod("/tmp/node", 0o140666)
        left, _ = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
        left.sendto(b"x", "/tmp/node")
        sent.append("to a node")
    except OSError:
        pass
    return sent
