# An answer nested a million deep.
# expect: WA MLE
def solve(secret_of):
    value = []
    for _ in range(1_000_000):
        value = [value]
    return value
