# No capability, no way to get one, and the user is nobody that owns anything.
# expect: AC
# answer: (0, 0, 0, False)
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def solve(secret_of):
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)
    data = (ctypes.c_uint32 * 6)()
    if libc.syscall(125, header, data) == 0:  # capget; where it is denied nothing is known, and nothing is had
        return data[0] | data[3], data[1] | data[4], data[2] | data[5], os.getuid() == 0
    return 0, 0, 0, os.getuid() == 0
