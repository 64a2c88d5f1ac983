# Writes a forged frame, stays alive and writes another one for the next case before it was asked.
# expect: WA RTE

import os
import struct


def text(value):
    data = value.encode()
    return b"s" + struct.pack("<I", len(data)) + data


def reply(*parts):
    body = b"t" + struct.pack("<I", len(parts)) + b"".join(parts)
    return struct.pack("<I", len(body)) + body


def solve(secret_of):
    os.write(3, reply(text("answer"), b"T") + reply(text("answer"), b"T"))
    while True:
        pass
