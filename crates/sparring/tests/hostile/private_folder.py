# Its own folder is private, empty and writable; `/tmp` and the working folder are it.
# expect: AC
# answer: ([], [], 'kept', 'kept')
import os
import tempfile


def solve(secret_of):
    before = os.listdir("/tmp"), os.listdir(".")
    with tempfile.NamedTemporaryFile("w", delete=False) as file:
        file.write("kept")
    with open("here.txt", "w") as file:
        file.write("kept")
    return *before, open(file.name).read(), open("/tmp/here.txt").read()
