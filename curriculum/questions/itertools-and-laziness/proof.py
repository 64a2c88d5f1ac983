import itertools
import sys


def prove_part_of_the_endless():
    numbers = itertools.count(10)
    first = list(itertools.islice(numbers, 3))
    then = next(numbers)
    assert first == [10, 11, 12]
    assert then == 13


def prove_stages_take_turns():
    events = []

    def source():
        for number in (1, 2, 3):
            events.append(f"read {number}")
            yield number

    def doubled(numbers):
        for number in numbers:
            events.append(f"double {number}")
            yield number * 2

    chain = itertools.islice(doubled(source()), 2)
    before = list(events)
    result = list(chain)
    assert before == []
    assert result == [2, 4]
    assert events == ["read 1", "double 1", "read 2", "double 2"]


def prove_groupby_joins_neighbours():
    cities = ["Riga", "Oslo", "Riga"]
    unsorted_keys = [city for city, _ in itertools.groupby(cities)]
    counts = {city: len(list(group)) for city, group in itertools.groupby(sorted(cities))}
    assert unsorted_keys == ["Riga", "Oslo", "Riga"]
    assert counts == {"Oslo": 1, "Riga": 2}


def prove_group_is_lost():
    words = ["ant", "ape", "bee"]
    kept = {letter: group for letter, group in itertools.groupby(words, key=lambda word: word[0])}
    read_later = {letter: list(group) for letter, group in kept.items()}
    read_at_once = {letter: list(group) for letter, group in itertools.groupby(words, key=lambda word: word[0])}
    assert read_later["a"] == []
    assert read_at_once == {"a": ["ant", "ape"], "b": ["bee"]}


def prove_takewhile_swallows_one():
    lines = iter(["# one", "# two", "data 1", "data 2"])
    comments = list(itertools.takewhile(lambda line: line.startswith("#"), lines))
    rest = list(lines)
    assert comments == ["# one", "# two"]
    assert rest == ["data 2"]


def prove_product_reads_everything():
    def read_by(make):
        read = []
        source = (read.append(number) or number for number in (1, 2, 3))
        made = make(source)
        return read, made

    by_product, product = read_by(itertools.product)
    by_chain, chain = read_by(itertools.chain)
    made = (type(product), type(chain))
    first = next(chain)
    assert made == (itertools.product, itertools.chain)
    assert by_product == [1, 2, 3]
    assert (first, by_chain) == (1, [1])


def prove_neighbours_and_portions():
    stops = ["A", "B", "C", "D", "E"]
    legs = list(itertools.pairwise(stops))
    batched = getattr(itertools, "batched", None)
    portions = list(batched(stops, 2)) if batched else None
    with_batched = [("A", "B"), ("C", "D"), ("E",)]
    assert legs == [("A", "B"), ("B", "C"), ("C", "D"), ("D", "E")]
    assert portions == (with_batched if sys.version_info >= (3, 12) else None)
