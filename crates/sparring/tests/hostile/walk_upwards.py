# Out of the root by descriptors: folders opened early, moved under its feet, and walked upwards from.
# never: `..` of any folder leads above the root.
# expect: AC
# answer: []
import os


def identity(place):
    found = os.stat(place)
    return found.st_dev, found.st_ino


def solve(secret_of):
    above = []
    top = identity("/")
    for start in ("/", "/tmp", "/cell", os.path.dirname(os.__file__)):
        try:
            os.chdir(start)
        except OSError:
            continue
        for _ in range(300):
            try:
                os.chdir("..")
            except OSError:
                break
        try:
            if identity(".") != top and start == "/":
                above.append(f"above {start}")
        except OSError:
            pass
    # The old trick of a folder that is moved while something stands below it.
    try:
        os.makedirs("/tmp/a/b/c")
        inside = os.open("/tmp/a/b/c", os.O_RDONLY)
        os.rename("/tmp/a/b", "/tmp/moved")
        os.fchdir(inside)
        for _ in range(50):
            os.chdir("..")
        if identity(".") != top:
            above.append("after a move")
    except OSError:
        pass
    for place in ("/../../../etc/passwd", "/tmp/../../../../etc/shadow", "//proc//self", "/tmp/./../../boot"):
        if os.path.exists(place):
            above.append(place)
    return above
