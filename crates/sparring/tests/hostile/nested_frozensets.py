# Sets within sets around a large text: comparing must not copy the text once per level.
# expect: WA
def solve(secret_of):
    value = frozenset({"x" * 8_000_000})
    for _ in range(380):
        value = frozenset({value})
    return value
