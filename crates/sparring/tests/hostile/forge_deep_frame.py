# A forged frame nested a million deep: the reader must not recurse that far.
# expect: RTE
import os
import struct


def solve(secret_of):
    body = b"l\x01\0\0\0" * 1_000_000 + b"N"
    data = memoryview(struct.pack("<I", len(body)) + body)
    while data:
        data = data[os.write(3, data) :]
    os._exit(0)
