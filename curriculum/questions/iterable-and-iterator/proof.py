import io


def prove_iterable_gives_iterator():
    orders = ["A-1", "A-2"]
    first = next(iter(orders))
    try:
        next(orders)
        refused = False
    except TypeError:
        refused = True
    assert first == "A-1"
    assert refused


def prove_iterator_is_its_own():
    orders = ["A-1", "A-2"]
    iterator = iter(orders)
    itself = iter(iterator)
    values = [iterator.__next__(), iterator.__next__()]
    assert itself is iterator
    assert itself is not orders
    assert values == ["A-1", "A-2"]


def prove_for_is_iter_and_next():
    calls = []

    class Countdown:
        def __iter__(self):
            calls.append("iter")
            self.left = 2
            return self

        def __next__(self):
            calls.append("next")
            if self.left == 0:
                raise StopIteration
            self.left -= 1
            return self.left

    seen = []
    for number in Countdown():
        seen.append(number)
    assert seen == [1, 0]
    assert calls == ["iter", "next", "next", "next"]


def prove_each_iter_is_new():
    teams = ["red", "blue"]
    first, second = iter(teams), iter(teams)
    next(first)
    second_starts_at = next(second)
    games = [(home, guest) for home in teams for guest in teams]
    assert second_starts_at == "red"
    assert len(games) == 4


def prove_exhausted_is_silent():
    numbers = [3, 1, 2]
    once = [
        map(str, numbers),
        filter(None, numbers),
        zip(numbers, numbers),
        io.StringIO("3\n1\n2\n"),
        (number for number in numbers),
    ]
    first_pass = [len(list(iterator)) for iterator in once]
    second_pass = [len(list(iterator)) for iterator in once]
    assert first_pass == [3, 3, 3, 3, 3]
    assert second_pass == [0, 0, 0, 0, 0]


def prove_iter_as_generator():
    class Shift:
        def __init__(self, start, end):
            self.start, self.end = start, end

        def __iter__(self):
            hour = self.start
            while hour < self.end:
                yield hour
                hour += 1

    shift = Shift(9, 12)
    passes = [list(shift), list(shift)]
    assert passes == [[9, 10, 11], [9, 10, 11]]
