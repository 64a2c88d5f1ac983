# A system call by the 32-bit gate, which a filter that looks at numbers only would take for another one.
# expect: RTE
import ctypes
import mmap


def solve(secret_of):
    # mov eax, 20 (getpid of i386); int 0x80; ret
    room = mmap.mmap(-1, 4096, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS, prot=7)
    room.write(b"\xb8\x14\x00\x00\x00\xcd\x80\xc3")
    function = ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(room)))
    return function()
