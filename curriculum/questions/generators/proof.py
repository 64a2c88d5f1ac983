import itertools
import sys
import types


def raised_by(action):
    try:
        action()
    except Exception as error:
        return type(error)
    return None


def prove_call_runs_nothing():
    events = []

    def numbers():
        events.append("body started")
        yield 1

    def broken():
        raise ValueError
        yield

    generator = numbers()
    after_call = list(events)
    next(generator)
    after_next = list(events)
    assert isinstance(generator, types.GeneratorType)
    assert after_call == []
    assert after_next == ["body started"]

    not_yet_failed = broken()
    failed_in_next = raised_by(lambda: next(not_yet_failed))
    assert failed_in_next is ValueError


def prove_pauses_at_yield():
    events = []

    def running_total(numbers):
        total = 0
        for number in numbers:
            total += number
            yield total
            events.append(f"resumed at {total}")

    totals = running_total([1, 2, 3])
    first = next(totals)
    before_second = list(events)
    second = next(totals)
    kept = totals.gi_frame.f_locals["total"]
    assert (first, second) == (1, 3)
    assert before_second == []
    assert events == ["resumed at 1"]
    assert kept == 3


def prove_ends_with_stopiteration():
    def two_numbers():
        yield 1
        yield 2
        return "the end"

    generator = two_numbers()
    collected = [next(generator), next(generator)]
    try:
        next(generator)
    except StopIteration as stop:
        returned = stop.value
    looped = []
    for number in two_numbers():
        looped.append(number)
    assert collected == [1, 2]
    assert returned == "the end"
    assert looped == [1, 2]


def prove_made_on_demand():
    made = []

    def naturals():
        number = 0
        while True:
            made.append(number)
            yield number
            number += 1

    taken = list(itertools.islice(naturals(), 3))
    assert taken == [0, 1, 2]
    assert made == [0, 1, 2]

    def squares(count):
        return (number * number for number in range(count))

    few, many = squares(10), squares(10**12)
    assert sys.getsizeof(few) == sys.getsizeof(many)


def prove_one_pass():
    squares = (number * number for number in range(3))
    itself = iter(squares)
    first_pass = list(squares)
    second_pass = list(squares)
    assert itself is squares
    assert (first_pass, second_pass) == ([0, 1, 4], [])

    refused = [raised_by(lambda: len(squares)), raised_by(lambda: squares[0])]
    assert refused == [TypeError, TypeError]
