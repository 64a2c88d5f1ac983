# Files that would lend powers: setuid, setgid and sticky bits, file capabilities, another owner, another shebang.
# never: a file belongs to somebody else, carries a capability, or is executed.
# expect: AC
# answer: []
import os
import shutil
import subprocess
import sys


def solve(secret_of):
    got = []
    with open("/tmp/tool", "w") as file:
        file.write("#!/bin/sh\nid\n")
    try:
        os.chmod("/tmp/tool", 0o6777)
    except OSError:
        pass
    for act in (
        lambda: os.chown("/tmp/tool", 0 if os.getuid() else 1, -1),
        lambda: os.lchown("/tmp/tool", os.getuid() + 1, -1),
        lambda: os.setxattr("/tmp/tool", "security.capability", b"\1\0\0\2\xff\xff\xff\xff" + bytes(12)),
        lambda: os.setxattr("/tmp/tool", "trusted.overlay.opaque", b"y"),
        lambda: subprocess.run(["/tmp/tool"], check=False),
        lambda: os.posix_spawn("/tmp/tool", ["/tmp/tool"], {}),
        lambda: os.execve("/tmp/tool", ["/tmp/tool"], {}),
        lambda: os.execve(os.open(sys.executable or "/usr/bin/python3", os.O_RDONLY), ["python3"], {}),
        lambda: subprocess.Popen(shutil.which("true") or "/bin/true"),
    ):
        try:
            act()
            got.append("an act")
        except (OSError, ValueError, TypeError):
            pass
    return got
