# Moves the area of restartable sequences that the kernel writes to whenever the thread is interrupted.
# never: the kernel's answer to a wild pointer reaches further than this process.
# expect: WA RTE
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
AREA = (ctypes.c_uint64 * 32)()


def solve(secret_of):
    place = ctypes.addressof(AREA)
    place += -place % 32
    for size in (32, 33, 4096):
        for flags in (0, 1):
            for at in (place, 0, 1 << 63, id(solve)):
                libc.syscall(334, ctypes.c_void_p(at), size, flags, 0x53053053)
    # A critical section that covers everything and aborts into nowhere.
    section = (ctypes.c_uint64 * 4)(0, 0, 2**63, 0xDEAD)
    ctypes.c_uint64.from_address(place + 8).value = ctypes.addressof(section)
    sum(range(100_000))
    return None
