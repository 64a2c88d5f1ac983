# Reopens what it has by another name: /dev/fd, /proc, /dev/stdin, empty paths, and folders through their descriptors.
# never: a descriptor is opened anew with more rights than it has.
# expect: AC
# answer: []
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def solve(secret_of):
    opened = []
    for number in range(6):
        for pattern in ("/dev/fd/{}", "/proc/self/fd/{}", "/proc/thread-self/fd/{}", "/proc/1/fd/{}"):
            try:
                os.close(os.open(pattern.format(number), os.O_RDWR))
                opened.append(pattern.format(number))
            except OSError:
                pass
    folder = os.open(os.path.dirname(os.__file__), os.O_RDONLY | os.O_DIRECTORY)
    for name, flags in (("os.py", os.O_RDWR), ("os.py", os.O_WRONLY | os.O_TRUNC), ("new.py", os.O_RDWR | os.O_CREAT), (".", 0o20200000 | os.O_RDWR)):
        try:
            os.open(name, flags, 0o666, dir_fd=folder)
            opened.append((name, flags))
        except OSError:
            pass
    source = os.open("os.py", os.O_RDONLY, dir_fd=folder)
    for path in (b"/tmp/os.py", b"/tmp/again.py"):
        if libc.linkat(source, b"", -100, path, 0x1000) == 0:  # AT_EMPTY_PATH
            opened.append("linkat")
    if libc.fchmod(source, 0o777) == 0 or libc.ftruncate(source, 0) == 0:
        opened.append("changed")
    return opened
