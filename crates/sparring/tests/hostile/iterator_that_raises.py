# An answer that raises while it is read: the exception is the program's, and says so.
# expect: RTE
# error: ValueError: halfway
def solve(secret_of):
    def numbers():
        yield 1
        raise ValueError("halfway")

    return numbers()
