# Asks what the machine is called and what its environment holds.
# never: the host's name, its domain, a user's name or a setting of the server is shown.
# expect: AC
# answer: ('sandbox', '(none)', [])
import os
import socket

KNOWN = set("HOME TMPDIR LANG LC_ALL TZ PYTHONHASHSEED PYTHONUTF8 LD_BIND_NOW MALLOC_ARENA_MAX LC_CTYPE".split())


def solve(secret_of):
    import ctypes

    fields = (ctypes.c_char * (65 * 6))()
    ctypes.CDLL(None).uname(fields)
    raw = bytes(fields)
    node, domain = (raw[at : at + 65].split(b"\0")[0].decode() for at in (65, 65 * 5))
    if socket.gethostname() != node:
        node = "two names"
    return node, domain, [name for name in os.environ if name not in KNOWN and not name.endswith("_NUM_THREADS")]
