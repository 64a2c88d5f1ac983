"""Tries a harmless instance of each class of attack from inside a cell and tells which ones succeeded."""

import ctypes
import gc
import os
import signal
import socket
import sys
import time

_libc = ctypes.CDLL(None, use_errno=True)
_syscall = _libc.syscall
_syscall.restype = ctypes.c_long
X86 = os.uname().machine == "x86_64"
NUMBERS = dict(ptrace=101, process_vm_readv=310, bpf=321, keyctl=250, mount=165, unshare=272, io_uring_setup=425)
ARM_NUMBERS = dict(ptrace=117, process_vm_readv=270, bpf=280, keyctl=219, mount=40, unshare=97, io_uring_setup=425)


def is_denied(act):
    try:
        act()
    except PermissionError:
        return True
    except OSError:
        pass
    return False


def succeeds(act):
    try:
        act()
    except BaseException:
        return False
    return True


def call(name, *arguments):
    """Raises PermissionError where the kernel, or the filter before it, does not let us."""
    number = (NUMBERS if X86 else ARM_NUMBERS)[name]
    if _syscall(number, *arguments) < 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))


def layers():
    """Layers that can be seen at work from inside."""
    seen = {
        "pid-namespace": os.getpid() == 1,
        "mount-namespace": not os.path.exists("/etc/passwd") and not os.path.exists("/proc/self"),
        "seccomp": is_denied(lambda: os.memfd_create("x")),
        "landlock": is_denied(lambda: os.listdir("/")),
        "user-namespace": os.getuid() != 0,
    }
    return [name for name, active in seen.items() if active]


def attacks():
    """Names of the attacks that got through."""
    tried = {
        "reading a file of the host": succeeds(lambda: open("/etc/passwd").close()) or succeeds(lambda: os.listdir("/root")),
        "reading memory through /proc": succeeds(lambda: open("/proc/self/mem").close()),
        "writing outside of the private folder": succeeds(lambda: open("/escaped", "w").close())
        or succeeds(lambda: open("/dev/shm/escaped", "w").close()),
        "opening a network socket": succeeds(lambda: socket.socket().close())
        or succeeds(lambda: socket.socket(socket.AF_UNIX).close()),
        "signalling other processes": succeeds(lambda: os.kill(-1, 0)),
        "signalling the parent": os.getppid() != 0 and succeeds(lambda: os.kill(os.getppid(), 0)),
        "starting another program": succeeds(lambda: os.posix_spawn("/bin/true", ["true"], {}))
        or succeeds(lambda: os.posix_spawn(sys.executable, ["python"], {})),
        "tracing a process": succeeds(lambda: call("ptrace", 16, 1, 0, 0)),
        "reading another process's memory": succeeds(lambda: call("process_vm_readv", 1, 0, 0, 0, 0, 0)),
        "loading a kernel program": succeeds(lambda: call("bpf", 5, 0, 0)),
        "using the kernel's keyrings": succeeds(lambda: call("keyctl", 0, -3, 0, 0, 0)),
        "using io_uring": succeeds(lambda: call("io_uring_setup", 1, ctypes.create_string_buffer(120))),
        "making a namespace": succeeds(lambda: call("unshare", 0x1000_0000)),
        "mounting": succeeds(lambda: call("mount", 0, b"/cell/tmp", b"tmpfs", 0, 0)),
        "becoming another user": succeeds(lambda: os.setuid(0 if os.getuid() else 1)),
        "raising a limit": succeeds(raise_limit),
    }
    return [name for name, got_through in tried.items() if got_through]


def raise_limit():
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NPROC)
    resource.setrlimit(resource.RLIMIT_NPROC, (hard + 1, hard + 1))


def find(marker):
    """Whether a value that never should have come here can be found among all objects and frames."""
    hidden = f"expected {marker}"
    for value in gc.get_objects():
        if type(value) in (list, tuple, set, frozenset) and hidden in value:
            return True
        if type(value) is dict and hidden in list(value.values()):
            return True
    frame = sys._getframe()
    while frame is not None:
        if hidden in [value for value in frame.f_locals.values() if type(value) is str and value is not hidden]:
            return True
        frame = frame.f_back
    return False


def fork_bomb(wanted):
    """How many processes there could be at once."""
    for count in range(wanted):
        try:
            if os.fork() == 0:
                signal.pause()
        except OSError:
            return count
    return wanted


def fill_disk(megabytes):
    """How many megabytes a file could hold."""
    block = bytes(1 << 20)
    for count in range(megabytes):
        try:
            with open(f"fill-{count}", "wb") as file:
                file.write(block)
        except OSError:
            return count
    return megabytes


def memory_bomb(megabytes):
    return len([bytearray(b"x" * (1 << 20)) for _ in range(megabytes)])


def spin():
    while True:
        pass


def sleep():
    time.sleep(60)


def flood():
    while True:
        print("x" * 1000)


def lie():
    class Equal(int):
        def __eq__(self, other):
            return True

        __hash__ = int.__hash__

    return Equal(1)


def forge(frame):
    """Answers with a frame of its own making and leaves before the real one is sent."""
    os.write(3, frame)
    os._exit(0)
