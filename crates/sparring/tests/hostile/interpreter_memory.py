# Reads its own memory page by page, with the kernel to ask which pages there are, for any text that looks like an answer.
# never: an expected answer or a later input is in any page, mapped by whomever.
# expect: WA
# limits: cpu_ms=4000 wall_ms=8000
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
PAGE = 4096
MARK = b"SEC" + b"RET-"


def pages(around, count):
    reader, writer = os.pipe()
    start = around & -PAGE
    for way in (1, -1):
        missing = 0
        for number in range(count):
            place = start + way * number * PAGE
            # A bad address is an error here, and no crash.
            if place > 0 and libc.write(writer, ctypes.c_void_p(place), ctypes.c_size_t(PAGE)) == PAGE:
                missing = 0
                yield os.read(reader, PAGE)
            else:
                missing += 1
                if missing > 600:
                    break


def solve(secret_of):
    own = secret_of.encode()[7:]
    here = ctypes.c_int()
    seen, sees_itself = set(), False
    libraries = ctypes.cast(libc.malloc, ctypes.c_void_p).value
    for around in (id(secret_of), id(object()), id(os), ctypes.addressof(here), libraries, id(None)):
        for page in pages(around, 6000):
            for part in page.split(MARK)[1:]:
                tail = part[:16]
                sees_itself |= tail.startswith(own[:10])
                if tail.isalnum() and not tail.startswith(own[:10]):
                    seen.add(tail.decode(errors="replace"))
    assert sees_itself, "it does not even find its own input"
    return next(iter(sorted(f"SECRET-{one}" for one in seen)), "nothing found")
