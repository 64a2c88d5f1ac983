# Code that runs when the arguments and the answer are let go: weak references, finalizers, destructors that write frames.
# never: what runs between two cases counts as an answer to the second.
# expect: WA RTE
import os
import struct
import weakref

KEPT = []


class Thing(list):
    def __del__(self):
        forge()


def forge(*_):
    word = lambda data: b"s" + struct.pack("<I", len(data)) + data
    body = b"t" + struct.pack("<I", 2) + word(b"answer") + word(b"SECRET-of-the-input")
    os.write(3, struct.pack("<I", len(body)) + body)


def solve(secret_of):
    thing = Thing([1])
    KEPT.append(weakref.ref(thing, forge))
    weakref.finalize(thing, forge)
    return thing
