def prove_filter_and_choice():
    marks = [5, 2, 4]
    passed = [mark for mark in marks if mark > 3]
    words = ["passed" if mark > 3 else "failed" for mark in marks]
    assert passed == [5, 4]
    assert words == ["passed", "failed", "passed"]


def prove_clauses_left_to_right():
    floors = {1: ["A", "B"], 2: ["C"]}
    rooms = [(floor, room) for floor in floors for room in floors[floor]]
    by_loops = []
    for floor in floors:
        for room in floors[floor]:
            by_loops.append((floor, room))
    assert rooms == by_loops == [(1, "A"), (1, "B"), (2, "C")]


def prove_sets_and_dicts():
    visits = [("Ann", "Monday"), ("Bob", "Monday"), ("Ann", "Friday")]
    people = {name for name, day in visits}
    last_visit = {name: day for name, day in visits}
    assert people == {"Ann", "Bob"}
    assert last_visit == {"Ann": "Friday", "Bob": "Monday"}


def prove_variable_stays_inside():
    number = "outer"
    squares = [number * number for number in range(3)]
    after_comprehension = number
    for number in range(3):
        pass
    after_loop = number
    assert (squares, after_comprehension) == ([0, 1, 4], "outer")
    assert after_loop == 2


def prove_nothing_until_asked():
    checked = []

    def is_full(disk):
        checked.append(disk)
        return disk == "b"

    lazy = (is_full(disk) for disk in "abcd")
    before = list(checked)
    found = any(lazy)
    after_any = list(checked)
    checked.clear()
    at_once = [is_full(disk) for disk in "abcd"]
    after_list = list(checked)
    assert before == []
    assert (found, after_any) == (True, ["a", "b"])
    assert (at_once, after_list) == ([False, True, False, False], ["a", "b", "c", "d"])


def prove_once_without_length():
    squares = (number * number for number in range(4))
    refused = []
    for operation in (len, lambda values: values[0]):
        try:
            operation(squares)
        except TypeError:
            refused.append(operation)
    first, second = sum(squares), sum(squares)
    assert len(refused) == 2
    assert (first, second) == (14, 0)


def prove_loop_for_effects():
    written = []
    result = [written.append(line) for line in ("one", "two")]
    assert written == ["one", "two"]
    assert result == [None, None]
