# Maps a file, shortens it and touches what is gone: the kernel's answer is SIGBUS, in the middle of the encoder.
# never: such an end is taken for the sandbox's own fault.
# expect: RTE
import mmap
import os


def solve(secret_of):
    file = os.open("/tmp/file", os.O_RDWR | os.O_CREAT)
    os.ftruncate(file, 1 << 20)
    room = mmap.mmap(file, 1 << 20)
    os.ftruncate(file, 0)
    return memoryview(room)
