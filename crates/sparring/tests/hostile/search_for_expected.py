# Looks for the expected answer in frames, in everything that the collector knows and in open descriptors.
# expect: WA
import gc
import os
import sys


def strings_of(value, depth=0):
    if isinstance(value, str):
        yield value
    elif depth < 4 and isinstance(value, dict):
        for pair in list(value.items()):
            for part in pair:
                yield from strings_of(part, depth + 1)
    elif depth < 4 and isinstance(value, (list, tuple, set, frozenset)):
        for part in list(value):
            yield from strings_of(part, depth + 1)


def solve(secret_of):
    frame = sys._getframe()
    while frame is not None:
        for value in list(frame.f_locals.values()) + list(frame.f_globals.values()):
            for text in strings_of(value):
                if text.startswith("SECRET-") and text not in (secret_of, "SECRET-"):
                    return text
        frame = frame.f_back
    gc.unfreeze()
    for thing in gc.get_objects():
        for text in strings_of(thing, 2):
            if text.startswith("SECRET-") and text not in (secret_of, "SECRET-"):
                return text
    for descriptor in range(3, 256):
        try:
            os.lseek(descriptor, 0, os.SEEK_SET)
            data = os.read(descriptor, 1 << 20)
        except OSError:
            continue
        if b"SECRET-" in data:
            return data[data.index(b"SECRET-") :].decode(errors="replace")
    return "nothing found"
