# An answer of 100 MB in one piece.
# expect: WA
# limits: memory_mb=512
def solve(secret_of):
    return "x" * 100_000_000
