# A forged exception whose message is megabytes long: what is shown of it is cut by the supervisor too.
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
    message = text("A" * 5_000_000)
    data = memoryview(reply(text("error"), text("call"), text("E" * 3_000_000), message, b"N", message))
    while data:
        data = data[os.write(3, data) :]
    os._exit(0)
