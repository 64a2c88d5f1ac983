# Maps much, touches it page by page.
# expect: MLE
# limits: memory_mb=64
import mmap


def solve(secret_of):
    room = mmap.mmap(-1, 1 << 32, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | mmap.MAP_NORESERVE)
    for place in range(0, 1 << 32, 4096):
        room[place] = 1
