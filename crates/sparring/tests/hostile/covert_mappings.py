# Executable memory and a changed interpreter: allowed, and of no use.
# expect: WA RTE
import ctypes


def solve(secret_of):
    # Makes every small integer seven look like eight.
    ctypes.c_int.from_address(id(7) + 24).value = 8
    return 3 + 4
