import itertools


def believe_groupby_groups_like_sql():
    cities = ["Riga", "Oslo", "Riga"]
    counts = {city: len(list(group)) for city, group in itertools.groupby(cities)}
    assert counts == {"Riga": 2, "Oslo": 1}


def believe_takewhile_leaves_the_first_that_does_not_fit():
    numbers = iter([1, 2, 10, 3])
    small = list(itertools.takewhile(lambda number: number < 5, numbers))
    rest = list(numbers)
    assert (small, rest) == ([1, 2], [10, 3])


def believe_zip_takes_nothing_too_much():
    letters, numbers = iter("abc"), iter([1])
    pairs = list(zip(letters, numbers))
    rest = list(letters)
    assert (pairs, rest) == ([("a", 1)], ["b", "c"])
