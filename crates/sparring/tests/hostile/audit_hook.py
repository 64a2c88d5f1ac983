# An audit hook, which can never be removed: it sees what the runtime reads and raises when the runtime acts.
# never: it sees a case before it is asked, or keeps the cell from being ended.
# expect: WA RTE TLE
# limits: wall_ms=1500
import sys

SEEN = []


def hook(event, arguments):
    SEEN.append((event, arguments))
    if event in ("marshal.loads", "os.exec", "compile", "exec"):
        raise SystemExit(0)


def solve(secret_of):
    sys.addaudithook(hook)
    texts = [part for _, arguments in SEEN for part in arguments if isinstance(part, bytes)]
    return next((one.decode(errors="replace") for one in texts if b"SECRET-" in one), "nothing")
