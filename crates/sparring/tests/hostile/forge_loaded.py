# Answers "loaded" before the module has been executed, then hopes that the first case finds an answer waiting.
# expect: WA RTE TLE

import os
import struct


def text(value):
    data = value.encode()
    return b"s" + struct.pack("<I", len(data)) + data


def reply(*parts):
    body = b"t" + struct.pack("<I", len(parts)) + b"".join(parts)
    return struct.pack("<I", len(body)) + body

os.write(3, reply(text("loaded")) + reply(text("answer"), b"T"))
os._exit(0)


def solve(secret_of):
    return None
