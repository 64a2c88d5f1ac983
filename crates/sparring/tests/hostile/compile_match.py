# Patterns within patterns, alternatives of alternatives, each with names that have to agree.
# never: the compiler searches longer than the limits.
# expect: TLE MLE RTE WA
# limits: cpu_ms=600 wall_ms=2500
PATTERN = "x"
for _ in range(14):
    PATTERN = f"([{PATTERN}, *_] | ({PATTERN}, _))"
exec(compile(f"def f(v):\n match v:\n  case {PATTERN}: return x", "bomb", "exec"))


def solve(secret_of):
    return None
