# `finally` within `finally`: the compiler writes each body twice, and so the innermost two to the power of their depth.
# never: a program of a few lines takes the machine's memory while it is compiled.
# expect: TLE MLE RTE
# limits: cpu_ms=500 wall_ms=2500
DEPTH = 19
LINES = []
for level in range(DEPTH):
    LINES += [" " * level + "try: x = 1", " " * level + "finally:"]
LINES.append(" " * DEPTH + "x = [" + "a.b," * 200 + "]")
exec(compile("def f():\n" + "\n".join(" " + line for line in LINES), "bomb", "exec"))


def solve(secret_of):
    return None
