"""Runs a command as its guardian: whatever the command leaves behind becomes a child of this process, and is reported.

Usage: watch.py USER COMMAND...  (USER "-": the present one.) The last line on standard error is `{"pid", "survivors"}`.
"""

import ctypes
import json
import os
import subprocess
import sys
import time

PR_SET_CHILD_SUBREAPER = 36
PATIENCE = 5  # seconds until what dies is dead


def children():
    found = []
    for pid in map(int, open("/proc/thread-self/children").read().split()):
        try:
            os.waitpid(pid, os.WNOHANG)
            command = open(f"/proc/{pid}/cmdline").read()
            found.append((pid, command[:80]))
        except OSError:
            pass
    return found


def main():
    user, *command = sys.argv[1:]
    if ctypes.CDLL(None, use_errno=True).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) != 0:
        sys.exit("cannot become a subreaper")
    options = {} if user == "-" else {"user": int(user), "group": int(user), "extra_groups": []}
    process = subprocess.Popen(command, **options)
    code = process.wait()
    deadline = time.monotonic() + PATIENCE
    while (survivors := children()) and time.monotonic() < deadline:
        time.sleep(0.01)
    print("\n" + json.dumps({"pid": process.pid, "survivors": survivors}), file=sys.stderr)
    sys.exit(code if code >= 0 else 128 - code)


main()
