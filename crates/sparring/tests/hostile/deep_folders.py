# Folders within folders until the file system is full, and links that lead in circles: taking it down must not recurse.
# never: the end of a cell waits for its folder.
# expect: WA RTE
import os


def solve(secret_of):
    depth = 0
    try:
        while True:
            os.mkdir("d")
            os.symlink("d", f"l{depth}")
            os.chdir("d")
            depth += 1
    except OSError:
        pass
    return depth
