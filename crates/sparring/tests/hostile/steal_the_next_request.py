# A child that reads the channel in the parent's place and answers what it steals.
# never: what it reads is more than the input of the case that is being asked.
# expect: WA RTE TLE OLE
# limits: wall_ms=1500
import os
import struct


def solve(secret_of):
    if os.fork() == 0:
        stolen = os.read(3, 1 << 16)
        text = b"".join(part[:60] for part in stolen.split(b"SECRET-")[2:])
        word = lambda data: b"s" + struct.pack("<I", len(data)) + data
        body = b"t" + struct.pack("<I", 2) + word(b"answer") + word(b"SECRET-" + text)
        os.write(3, struct.pack("<I", len(body)) + body)
        os._exit(0)
    return "SECRET-"
