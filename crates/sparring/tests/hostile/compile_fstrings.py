# Texts with a hundred thousand fields, each with a format that has fields of its own.
# never: reading a text costs more than the limits.
# expect: TLE MLE RTE WA
# limits: cpu_ms=600 wall_ms=2500
exec(compile("def f(a): return f'" + "{a!r:{a}{a}}" * 300_000 + "'", "bomb", "exec"))


def solve(secret_of):
    return None
