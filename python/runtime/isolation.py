"""The kernel calls that turn a forked process into a cell, in the order that the kernel forces.

Every call that fails raises `IsolationError` and so ends the cell: a cell with a layer missing never runs anything.
"""

import _signal  # without the enumerations of `signal`, whose lookups cost a cell thirty page faults
import ctypes
import os
import random
import resource
import sys
import threading

CLONE_NEWNS, CLONE_NEWIPC, CLONE_NEWUSER, CLONE_NEWPID = 0x0002_0000, 0x0800_0000, 0x1000_0000, 0x2000_0000
MS_NOSUID, MS_NODEV, MS_NOEXEC = 2, 4, 8
PR_SET_DUMPABLE, PR_SET_SECCOMP, PR_SET_NO_NEW_PRIVS, PR_CAP_AMBIENT = 4, 22, 38, 47
SECCOMP_MODE_FILTER = 2
SYS_CAPSET = {"x86_64": 126, "aarch64": 91}
SYS_LANDLOCK_RESTRICT_SELF = 446
SYS_CLOSE_RANGE = 436
CAPABILITY_VERSION_3 = 0x2008_0522

_libc = ctypes.CDLL(None, use_errno=True)
# Looked up here: a lookup takes forty page faults, which each cell would pay for anew.
_mount, _prctl, _setns, _unshare, _syscall = _libc.mount, _libc.prctl, _libc.setns, _libc.unshare, _libc.syscall
_syscall.restype = ctypes.c_long
# With the interpreter's lock held, as `os.fork` does it.
_fork = ctypes.PyDLL(None, use_errno=True).fork


class IsolationError(Exception):
    pass


def _check(result, step):
    if result != 0:
        code = ctypes.get_errno()
        raise IsolationError(f"{step}: {os.strerror(code)} (errno {code})")


def _fork_quickly():
    """`os.fork` without what it does for other threads and for the fork hooks of modules: the zygote has one thread and
    knows what it has imported. It is a third of what a cell costs (0.3 ms of page faults). The C library's own hooks run.
    """
    pid = _fork()
    if pid < 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))
    return pid


class _FilterProgram(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("filter", ctypes.c_void_p)]


class _CapabilityHeader(ctypes.Structure):
    _fields_ = [("version", ctypes.c_uint32), ("pid", ctypes.c_int)]


class Isolation:
    """What is the same for every cell of a zygote, prepared once."""

    def __init__(self, settings):
        self.settings = settings
        self.own_pid_namespace = settings["pid_namespace_fd"]
        self.landlock = settings["landlock_fd"]
        program = bytes.fromhex(settings["seccomp"])
        self._instructions = ctypes.create_string_buffer(program, len(program))
        self._program = _FilterProgram(len(program) // 8, ctypes.addressof(self._instructions))
        self.channel = None  # where a failure can be reported
        self._capset = SYS_CAPSET.get(os.uname().machine)
        self._capabilities = _CapabilityHeader(CAPABILITY_VERSION_3, 0), (ctypes.c_uint32 * 6)()
        self._tmpfs = f"size={settings['tmpfs_mb']}m,nr_inodes={settings['tmpfs_inodes']},mode=0700".encode()
        self._is_abroad = False  # whether children would be born into the namespace of the last cell
        self._reseed = [random.seed]
        if "numpy" in sys.modules:
            self._reseed.append(sys.modules["numpy"].random.seed)

    def fork(self):
        """Forks a child that is init of a PID namespace of its own. Returns its pid, 0 in the child.

        A second `unshare(CLONE_NEWPID)` fails with EINVAL unless the caller goes back first.
        """
        if not self.settings["pid_namespace"]:
            pid = _fork_quickly()
            if pid == 0:
                # In a namespace of its own it is process 1, as the zygote is in its own.
                threading.main_thread()._set_native_id()
            return pid
        _check(_unshare(CLONE_NEWPID), "unshare PID namespace")
        self._is_abroad = True
        return _fork_quickly()

    def prepare_next(self):
        """What can be done for the next cell before anybody asks for it. Fails where `fork` could only fail."""
        if self._is_abroad:
            _check(_setns(self.own_pid_namespace, CLONE_NEWPID), "return to the own PID namespace")
            self._is_abroad = False
        # What a cell inherits of randomness is known to no other.
        for seed in self._reseed:
            seed()

    def enter(self, uid, channel, out, err):
        """In the child: everything up to the last filter. Afterwards the channel is descriptor 3."""
        settings = self.settings
        self.channel = channel
        _signal.signal(_signal.SIGCHLD, _signal.SIG_DFL)
        _signal.signal(_signal.SIGINT, _signal.default_int_handler)
        # A session of its own: `kill(0, …)` reaches nobody else.
        os.setsid()
        if settings["mount_namespace"]:
            _check(_unshare(CLONE_NEWNS | CLONE_NEWIPC), "unshare mount and IPC namespaces")
            _check(
                _mount(b"tmpfs", b"/cell/tmp", b"tmpfs", MS_NOSUID | MS_NODEV | MS_NOEXEC, self._tmpfs),
                "mount the private tmpfs",
            )
            if settings["root"]:
                os.chown("/cell/tmp", uid, uid)
        self._descriptors(channel, out, err)
        os.chdir(settings["home"])
        self._limits()
        if settings["root"]:
            os.setgroups([])
            os.setresgid(uid, uid, uid)
            os.setresuid(uid, uid, uid)
        elif settings["user_namespace"]:
            # A nested user namespace has a process count of its own. It maps nobody, on purpose; the tmpfs above
            # belongs to the outer one, so that files can still be made there.
            _check(_unshare(CLONE_NEWUSER), "unshare the user namespace")
            self._process_limit()
        _check(_prctl(PR_SET_DUMPABLE, 0, 0, 0, 0), "clear dumpable")
        _check(_prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "set no_new_privs")
        self._drop_capabilities()
        if settings["landlock"]:
            _check(_syscall(SYS_LANDLOCK_RESTRICT_SELF, 4, 0), "enforce the Landlock rules")
        os.close(4)
        if settings["seccomp"]:
            _check(
                _prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, ctypes.byref(self._program), 0, 0),
                "load the seccomp filter",
            )

    def _descriptors(self, channel, out, err):
        # Out of the way first: a target number may be one of the sources.
        channel, out, err, landlock = (os.dup2(fd, 100 + i) for i, fd in enumerate((channel, out, err, self.landlock)))
        null = os.open("/dev/null", os.O_RDONLY)
        os.dup2(null, 0)
        os.dup2(out, 1)
        os.dup2(err, 2)
        os.dup2(channel, 3)
        self.channel = 3
        os.dup2(landlock, 4)
        _check(_syscall(SYS_CLOSE_RANGE, ctypes.c_uint(5), ctypes.c_uint(0xFFFF_FFFF), 0), "close all other descriptors")

    def _limits(self):
        limit = resource.setrlimit
        limit(resource.RLIMIT_CORE, (0, 0))
        limit(resource.RLIMIT_NOFILE, (self.settings["descriptors"],) * 2)
        limit(resource.RLIMIT_FSIZE, (self.settings["tmpfs_mb"] << 20,) * 2)
        limit(resource.RLIMIT_MEMLOCK, (0, 0))
        limit(resource.RLIMIT_MSGQUEUE, (0, 0))
        if self.settings["root"]:
            self._process_limit()

    def _process_limit(self):
        resource.setrlimit(resource.RLIMIT_NPROC, (self.settings["processes"],) * 2)

    def _drop_capabilities(self):
        if self._capset is None:
            raise IsolationError(f"unknown machine {os.uname().machine}")
        header, nothing = self._capabilities
        _check(_syscall(self._capset, ctypes.byref(header), ctypes.byref(nothing)), "drop all capabilities")


THREAD_STACK = 16 << 20


def limit_address_space(size):
    """The fallback where no memory cgroup counts: the supervisor says how much the process may map, in bytes."""
    # A thread's stack is as large as the main one may become, unless it is told otherwise; the limit would leave room
    # for a handful of threads only.
    threading.stack_size(THREAD_STACK)
    resource.setrlimit(resource.RLIMIT_AS, (size, size))
