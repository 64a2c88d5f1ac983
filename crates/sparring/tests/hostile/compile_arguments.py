# A function of a hundred thousand parameters with defaults and annotations, below ten thousand decorators.
# never: the compiler's own recursion or memory ends more than this program.
# expect: TLE MLE RTE WA
# limits: cpu_ms=600 wall_ms=2500
PARAMETERS = ", ".join(f"p{n}: 'text' = {n}" for n in range(100_000))
exec(compile("@print\n" * 10_000 + f"def f({PARAMETERS}): pass", "bomb", "exec"))


def solve(secret_of):
    return None
