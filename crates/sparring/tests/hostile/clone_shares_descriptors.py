# A child that shares the table of descriptors and the working folder, and closes the channel behind the parent's back.
# never: a closed channel is anything but the end of this program.
# expect: WA RTE
import ctypes
import os
import time

libc = ctypes.CDLL(None, use_errno=True)
CLONE_FS, CLONE_FILES, CLONE_SIGHAND, SIGCHLD = 0x200, 0x400, 0x800, 17


def solve(secret_of):
    child = libc.syscall(56, CLONE_FS | CLONE_FILES | SIGCHLD, 0, 0, 0, 0)
    if child == 0:
        os.chdir("/")
        for descriptor in (3, 1, 2):
            os.close(descriptor)
        os._exit(0)
    time.sleep(0.05)
    return child
