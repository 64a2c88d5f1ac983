# Interpreters within the interpreter, as many as there can be, each of them with code that answers.
# never: another interpreter in the same process is another cell.
# expect: WA RTE MLE TLE
# limits: cpu_ms=2000 wall_ms=4000
try:
    import _interpreters as interpreters
except ImportError:
    import _xxsubinterpreters as interpreters

CODE = """
import os, struct
word = lambda data: b"s" + struct.pack("<I", len(data)) + data
body = b"t" + struct.pack("<I", 2) + word(b"answer") + word(b"SECRET-from-another")
os.write(3, struct.pack("<I", len(body)) + body)
"""


def solve(secret_of):
    kept = []
    for _ in range(400):
        kept.append(interpreters.create())
    interpreters.run_string(kept[0], CODE)
    return len(kept)
