# An answer that contains itself.
# expect: WA
def solve(secret_of):
    value = {}
    value["self"] = [value]
    return value
