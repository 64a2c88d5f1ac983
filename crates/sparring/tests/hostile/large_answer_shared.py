# An answer that is small in memory and endless when written out.
# expect: WA
def solve(secret_of):
    value = ["x" * 1000]
    for _ in range(60):
        value = [value, value]
    return value
