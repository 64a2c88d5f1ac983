# Recursion that goes through C at every step: sort keys, properties, descriptors, comparisons, and pickles of itself.
# never: a crash here is anything but this program's end.
# expect: RTE MLE WA
import functools
import pickle
import sys


@functools.total_ordering
class Endless:
    def __eq__(self, other):
        return sorted([Endless(), Endless()]) == max([Endless()])

    def __lt__(self, other):
        return pickle.dumps(self) < min(map(repr, [self]))

    def __reduce__(self):
        return (functools.partial(sorted, key=Endless.__repr__), ([Endless(), Endless()],))

    def __repr__(self):
        return f"{[Endless() < Endless()]}"


def solve(secret_of):
    sys.setrecursionlimit(1 << 30)
    return repr(Endless())
