# Maps much, touches it page by page.
# expect: MLE
# limits: memory_mb=64
import mmap


def solve(secret_of):
    size = 1 << 32
    while True:
        try:
            # MAP_NORESERVE, which has no name in 3.11
            room = mmap.mmap(-1, size, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | 0x4000)
            break
        except OSError:
            size //= 2
    for place in range(0, size, 4096):
        room[place] = 1
