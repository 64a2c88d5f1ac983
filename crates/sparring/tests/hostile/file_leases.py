# Leases, notices and owners of signals on files that all cells share: a lease would make whoever changes the host's file wait.
# never: a file outside of its own folder is leased or watched.
# expect: AC
# answer: []
import fcntl
import os

F_SETOWN_EX, F_SETSIG, F_SETPIPE = 15, 10, 1031


def solve(secret_of):
    held = []
    file = os.open(os.__file__, os.O_RDONLY)
    folder = os.open(os.path.dirname(os.__file__), os.O_RDONLY)
    for name, act in (
        ("lease", lambda: fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_RDLCK)),
        ("notice", lambda: fcntl.fcntl(folder, fcntl.F_NOTIFY, fcntl.DN_ACCESS | fcntl.DN_MODIFY)),
        ("owner", lambda: fcntl.fcntl(3, fcntl.F_SETOWN, os.getpid())),
        ("signal", lambda: fcntl.fcntl(3, F_SETSIG, 9)),
        ("seals", lambda: fcntl.fcntl(file, 1033, 1)),
    ):
        try:
            act()
            held.append(name)
        except OSError:
            pass
    return held
