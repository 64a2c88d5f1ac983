import sys


def believe_the_contents_are_counted():
    assert sys.getsizeof(["a" * 100_000]) > 100_000


def believe_equal_lists_are_equally_large():
    grown = []
    for number in range(5):
        grown.append(number)
    assert sys.getsizeof(grown) == sys.getsizeof(grown[:])


def believe_all_integers_are_equally_large():
    assert sys.getsizeof(1) == sys.getsizeof(10**100)
