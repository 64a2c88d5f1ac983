# Patches the runtime that encodes answers, and calls it "accepted".
# expect: WA RTE
import sys


def solve(secret_of):
    for name in ("frames", "programs", "zygote", "isolation"):
        module = sys.modules.get(name)
        if module is not None:
            module.encode = lambda value: b"t\x02\0\0\0s\x06\0\0\0answers\x02\0\0\0AC"
            module.error_reply = module.encode
    return None
