# An expression that nests through operators and attributes: the compiler's own recursion.
# expect: RTE MLE
eval("x" + ".y" * 200_000, {"x": 1})
eval("-" * 1_000_000 + "1")


def solve(secret_of):
    return None
