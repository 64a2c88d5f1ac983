# Mappings where none may be: at address zero, locked, of huge pages, growing downwards, over the kernel's own pages.
# never: page zero is mapped, or memory is locked.
# expect: AC
# answer: []
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
libc.mmap.restype = ctypes.c_void_p
PRIVATE, FIXED, ANONYMOUS, GROWS_DOWN, LOCKED, HUGE = 2, 0x10, 0x20, 0x100, 0x2000, 0x40000
FAILED = ctypes.c_void_p(-1).value


def solve(secret_of):
    mapped = []
    for name, place, flags in (
        ("zero", 0, PRIVATE | FIXED | ANONYMOUS),
        ("the kernel's half", 0xFFFF_FFFF_8000_0000, PRIVATE | FIXED | ANONYMOUS),
        ("vsyscall", 0xFFFF_FFFF_FF60_0000, PRIVATE | FIXED | ANONYMOUS),
        ("locked", 0, PRIVATE | ANONYMOUS | LOCKED),
        ("huge", 0, PRIVATE | ANONYMOUS | HUGE),
    ):
        result = libc.mmap(ctypes.c_void_p(place), ctypes.c_size_t(2 << 20), 3, flags, -1, 0)
        if result != FAILED:
            mapped.append(name)
    for call in ((149, id(mapped), 4096), (325, id(mapped), 4096, 1), (151, 1)):  # mlock, mlock2, mlockall
        if libc.syscall(*call) == 0:
            mapped.append(call[0])
    return mapped
