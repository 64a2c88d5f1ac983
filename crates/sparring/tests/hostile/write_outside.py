# Writes wherever it might be possible, also through links and hard links.
# expect: AC
# answer: []
import os
import sys


def solve(secret_of):
    written = []
    library = os.path.dirname(os.__file__)
    for place in ("/x", "/cell/x", "/etc/x", "/usr/x", "/proc/x", "/dev/x", f"{library}/x.py", f"{library}/os.py"):
        try:
            os.close(os.open(place, os.O_WRONLY | os.O_CREAT, 0o666))
            written.append(place)
        except OSError:
            pass
    for act in (
        lambda: os.link(f"{library}/os.py", "/tmp/os.py"),
        lambda: os.rename("/cell/tmp", "/cell/other"),
        lambda: os.chmod(f"{library}/os.py", 0o777),
        lambda: os.utime(f"{library}/os.py"),
        lambda: os.truncate(f"{library}/os.py", 0),
        lambda: os.mkfifo("/cell/fifo"),
        lambda: os.mknod("/tmp/device", 0o60666, os.makedev(8, 0)),
        lambda: os.chown("/tmp", 1, 1),
        lambda: os.chroot("/tmp"),
        lambda: os.setuid(0) if os.getuid() != 0 else 1 / 0,
        lambda: os.execv(sys.executable or "/bin/sh", ["x"]),
        lambda: os.symlink("/etc/passwd", "/cell/link"),
    ):
        try:
            act()
            written.append("an act")
        except (OSError, ZeroDivisionError, AttributeError):
            pass
    os.symlink("/etc/passwd", "/tmp/link")
    try:
        open("/tmp/link").close()
        written.append("read through a link")
    except OSError:
        pass
    return written
