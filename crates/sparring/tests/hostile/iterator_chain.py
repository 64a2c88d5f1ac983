# An iterator around an iterator, a hundred thousand deep, as the answer: reading it recurses in C.
# never: an overflow of the stack inside the encoder ends more than this case.
# expect: RTE WA MLE
import itertools


def solve(secret_of):
    chain = iter([1, 2, 3])
    for _ in range(200_000):
        chain = itertools.chain(chain)
    return itertools.islice(chain, 10)
