# Claims a verdict, a time and a memory of its own: nothing but an answer is believed.
# expect: RTE

import os
import struct


def text(value):
    data = value.encode()
    return b"s" + struct.pack("<I", len(data)) + data


def reply(*parts):
    body = b"t" + struct.pack("<I", len(parts)) + b"".join(parts)
    return struct.pack("<I", len(body)) + body


def solve(secret_of):
    os.write(3, reply(text("verdict"), text("AC"), b"f" + struct.pack("<d", 0.0)))
    os._exit(0)
