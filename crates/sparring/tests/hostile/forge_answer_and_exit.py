# Writes a frame that looks like an answer and ends the process: it counts as what it says, and says the wrong thing.
# expect: WA

import os
import struct


def text(value):
    data = value.encode()
    return b"s" + struct.pack("<I", len(data)) + data


def reply(*parts):
    body = b"t" + struct.pack("<I", len(parts)) + b"".join(parts)
    return struct.pack("<I", len(body)) + body


def solve(secret_of):
    os.write(3, reply(text("answer"), b"N"))
    os._exit(0)
