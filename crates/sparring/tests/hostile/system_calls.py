# Calls that open ways out of a sandbox, straight through ctypes.
# expect: AC
# answer: []
import ctypes
import errno

libc = ctypes.CDLL(None, use_errno=True)

# By number on x86-64; the name is what would be reported.
CALLS = {
    "ptrace": (101, 0, 0, 0, 0), "process_vm_readv": (310, 1, 0, 0, 0, 0, 0), "process_vm_writev": (311, 1, 0, 0, 0, 0, 0),
    "io_uring_setup": (425, 8, 0), "io_uring_enter": (426, 0, 0, 0, 0, 0), "keyctl": (250, 0, 0, 0, 0),
    "add_key": (248, b"user", b"x", b"x", 1, -3), "request_key": (249, b"user", b"x", 0, 0), "bpf": (321, 0, 0, 0),
    "perf_event_open": (298, 0, 0, -1, -1, 0), "userfaultfd": (323, 0), "mount": (165, b"none", b"/tmp", b"tmpfs", 0, 0),
    "umount2": (166, b"/tmp", 2), "pivot_root": (155, b".", b"."), "chroot": (161, b"/tmp"), "unshare": (272, 0x10000000),
    "setns": (308, 3, 0), "fsopen": (430, b"tmpfs", 0), "open_tree": (428, -100, b"/", 1), "move_mount": (429, -1, b"", -1, b"", 0),
    "memfd_create": (319, b"x", 0), "memfd_secret": (447, 0), "execve": (59, b"/bin/sh", 0, 0), "execveat": (322, -100, b"/", 0, 0, 0),
    "socket": (41, 1, 1, 0), "connect": (42, 3, 0, 0), "bind": (49, 3, 0, 0), "accept4": (288, 3, 0, 0, 0),
    "reboot": (169, 0, 0, 0, 0), "kexec_load": (246, 0, 0, 0, 0), "init_module": (175, 0, 0, b""), "acct": (163, 0),
    "swapon": (167, b"/tmp", 0), "sethostname": (170, b"x", 1), "settimeofday": (164, 0, 0), "clock_settime": (227, 0, 0),
    "setuid": (105, 0), "setgid": (106, 0), "setresuid": (117, 0, 0, 0), "setgroups": (116, 0, 0), "capset": (126, 0, 0),
    "personality": (135, 0x0040000), "syslog": (103, 3, 0, 0), "quotactl": (179, 0, 0, 0, 0), "nfsservctl": (180, 0, 0, 0),
    "modify_ldt": (154, 0, 0, 0), "iopl": (172, 3), "ioperm": (173, 0, 1, 1), "name_to_handle_at": (303, -100, b"/", 0, 0, 0),
    "open_by_handle_at": (304, -1, 0, 0), "fanotify_init": (300, 0, 0), "inotify_init1": (294, 0), "kcmp": (312, 1, 1, 0, 0, 0),
    "pidfd_send_signal": (424, -1, 0, 0, 0), "pidfd_getfd": (438, -1, 0, 0), "process_madvise": (440, -1, 0, 0, 0, 0),
    "landlock_create_ruleset": (444, 0, 0, 1), "seccomp": (317, 1, 0, 0), "vmsplice": (278, 1, 0, 0, 0), "splice": (275, 0, 0, 1, 0, 0, 0),
    "tee": (276, 0, 1, 0, 0), "shmget": (29, 0, 4096, 0o1600), "semget": (64, 0, 1, 0o1600), "msgget": (68, 0, 0o1600),
    "mq_open": (240, b"/x", 64, 0o600, 0), "mbind": (237, 0, 0, 0, 0, 0, 0), "move_pages": (279, 0, 0, 0, 0, 0, 0),
    "migrate_pages": (256, 0, 0, 0, 0), "set_mempolicy": (238, 0, 0, 0), "lookup_dcookie": (212, 0, 0, 0), "vhangup": (153,),
    "sched_setaffinity": (203, 0, 8, b"\xff" * 8), "setpriority": (141, 0, 0, -20), "ioprio_set": (251, 1, 0, 0),
    "sched_setscheduler": (144, 0, 1, b"\x01\0\0\0"), "mlockall": (151, 3), "syncfs": (306, 3), "sync": (162,),
    "timer_create": (222, 0, 0, 0), "signalfd4": (289, -1, 0, 8, 0), "setsockopt": (54, 3, 1, 7, b"\0\0\x10\0", 4),
    "clone with CLONE_NEWUSER": (56, 0x10000011, 0, 0, 0, 0), "ioctl TIOCSTI": (16, 0, 0x5412, b"x"), "x32": (0x40000000 | 39,),
    "prctl PR_SET_DUMPABLE": (157, 4, 1, 0, 0, 0), "prctl PR_SET_SECCOMP": (157, 22, 0, 0, 0, 0), "prctl PR_SET_MM": (157, 35, 1, 0, 0, 0),
    "prctl PR_SET_NO_NEW_PRIVS": (157, 38, 0, 0, 0, 0), "prctl PR_CAP_AMBIENT": (157, 47, 2, 0, 0, 0),
    "prctl PR_SET_CHILD_SUBREAPER": (157, 36, 1, 0, 0, 0), "prctl PR_SET_TIMERSLACK": (157, 29, 1, 0, 0, 0),
}


def solve(secret_of):
    reached = []
    for name, call in CALLS.items():
        ctypes.set_errno(0)
        result = libc.syscall(*[ctypes.c_long(part) if isinstance(part, int) else part for part in call])
        # EPERM is the filter's answer; any other error comes from the call itself, which was so reached.
        if result != -1 or ctypes.get_errno() not in (errno.EPERM, errno.ENOSYS):
            reached.append((name, result, ctypes.get_errno()))
    return reached
