# Makes devices of its own: the memory, the kernel's log, disks, terminals, fuse. `mknod` is allowed, for pipes.
# never: a device exists, wherever it was made.
# expect: AC
# answer: []
import os
import stat

DEVICES = [(1, 1), (1, 2), (1, 4), (1, 11), (5, 0), (5, 2), (8, 0), (10, 229), (10, 232), (253, 0), (254, 0)]


def solve(secret_of):
    made = []
    for place in ("/tmp", "/cell/tmp", "."):
        for kind in (stat.S_IFCHR, stat.S_IFBLK):
            for major, minor in DEVICES:
                path = f"{place}/device-{kind}-{major}-{minor}"
                try:
                    os.mknod(path, kind | 0o666, os.makedev(major, minor))
                    made.append(path)
                    os.close(os.open(path, os.O_RDWR))
                except OSError:
                    pass
    return made
