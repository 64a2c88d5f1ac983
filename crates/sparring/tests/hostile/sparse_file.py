# A sparse file of terabytes, and one that is mapped and touched.
# expect: RTE MLE
# limits: memory_mb=64
import mmap
import os


def solve(secret_of):
    descriptor = os.open("/tmp/sparse", os.O_RDWR | os.O_CREAT)
    os.ftruncate(descriptor, 1 << 40)
    room = mmap.mmap(descriptor, 1 << 32)
    for place in range(0, 1 << 32, 4096):
        room[place] = 1
