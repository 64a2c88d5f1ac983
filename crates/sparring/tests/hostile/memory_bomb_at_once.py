# One allocation of a terabyte.
# expect: MLE
# limits: memory_mb=64
def solve(secret_of):
    return len(bytearray(1 << 40))
