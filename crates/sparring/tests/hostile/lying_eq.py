# An object that claims to be equal to everything.
# expect: WA
class Yes:
    def __eq__(self, other):
        return True

    __hash__ = None


def solve(secret_of):
    return Yes()
