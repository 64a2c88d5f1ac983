# Parentheses a hundred thousand deep, in a string that is compiled while the module loads.
# expect: RTE MLE
compile("(" * 100_000 + ")" * 100_000, "bomb", "eval")


def solve(secret_of):
    return None
