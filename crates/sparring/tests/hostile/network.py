# Every way to a network: no sockets of any family, no name resolution, no connection.
# expect: AC
# answer: []
import socket
import urllib.request


def solve(secret_of):
    made = []
    for family in (socket.AF_INET, socket.AF_INET6, socket.AF_UNIX, socket.AF_NETLINK, socket.AF_PACKET, 38, 40):
        for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_RAW):
            try:
                socket.socket(family, kind)
                made.append((family, kind))
            except OSError as error:
                if not isinstance(error, PermissionError):
                    made.append((family, kind, str(error)))
    for family in (socket.AF_INET, socket.AF_INET6):
        try:
            socket.socketpair(family)
            made.append(("pair", family))
        except OSError:
            pass
    try:
        urllib.request.urlopen("http://169.254.169.254/", timeout=1)
        made.append("fetched")
    except OSError:
        pass
    left, right = socket.socketpair()
    for act in (lambda: left.bind("\0name"), lambda: left.connect("\0name"), lambda: left.listen()):
        try:
            act()
            made.append("socket act")
        except OSError:
            pass
    left.send(b"asyncio needs this")
    return made if right.recv(100) == b"asyncio needs this" else ["the pair does not work"]
