# Literals without end: nested lambdas, a million items, keys that all have to be looked up, comprehensions in comprehensions.
# never: the symbol table or the optimiser ends more than this program.
# expect: TLE MLE RTE WA
# limits: cpu_ms=700 wall_ms=2500
for text in (
    "x = {" + ",".join(f"'k{n}': {n}.5" for n in range(400_000)) + "}",
    "x = " + "lambda: " * 90 + "1",
    "x = " + "[" * 60 + "y" + " for y in z]" * 60,
    "x = frozenset((" + "(1, 2), " * 300_000 + ")) in ()",
):
    try:
        exec(compile(text, "bomb", "exec"))
    except (SyntaxError, RecursionError, NameError):
        pass


def solve(secret_of):
    return None
