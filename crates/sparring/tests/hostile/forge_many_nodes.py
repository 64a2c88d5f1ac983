# A forged frame of as many empty objects as fit: it must not cost the supervisor a multiple in memory.
# expect: RTE WA
# limits: memory_mb=128
import os
import struct


def solve(secret_of):
    items = 1_500_000
    body = b"t\x02\0\0\0s\x06\0\0\0answerl" + struct.pack("<I", items) + b"o\0\0\0\0\0\0\0\0" * items
    data = memoryview(struct.pack("<I", len(body)) + body)
    while data:
        data = data[os.write(3, data) :]
    os._exit(0)
