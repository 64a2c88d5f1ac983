# Shared anonymous memory, which no resident size of a private kind shows.
# expect: MLE RTE
# limits: memory_mb=64
import mmap


def solve(secret_of):
    rooms = []
    while True:
        room = mmap.mmap(-1, 16 << 20)
        for place in range(0, 16 << 20, 4096):
            room[place] = 1
        rooms.append(room)
