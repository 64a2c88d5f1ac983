# Shared memory and semaphores with names, through the modules that honest programs would use.
# never: something with a name outlives the cell, or is seen by another one.
# expect: AC
# answer: []
import multiprocessing
import os
from multiprocessing import shared_memory


def solve(secret_of):
    made = []
    for act in (
        lambda: shared_memory.SharedMemory(name="sparring", create=True, size=1 << 20),
        lambda: shared_memory.SharedMemory(name="sparring"),
        lambda: multiprocessing.Semaphore(),
        lambda: multiprocessing.Queue(),
        lambda: os.open("/dev/shm/sparring", os.O_CREAT | os.O_RDWR),
        lambda: os.open("/dev/mqueue/sparring", os.O_CREAT | os.O_RDWR),
    ):
        try:
            act()
            made.append("an act")
        except (OSError, ImportError):
            pass
    return made
