level = "module"


def raised_by(action):
    try:
        action()
    except Exception as error:
        return type(error)
    return None


def read_level():
    return level


def prove_search_order():
    level = "outer"

    def own():
        level = "inner"
        return level

    def enclosing():
        return level

    found = [own(), enclosing(), read_level(), len("abc")]
    assert found == ["inner", "outer", "module", 3]

    def with_its_own_len(len):
        return len

    hidden = with_its_own_len("hides the builtin")
    assert hidden == "hides the builtin"


def prove_local_by_assignment():
    def read_first():
        seen = level
        level = "local"
        return seen, level

    refused = raised_by(read_first)
    local_names = set(read_first.__code__.co_varnames)
    assert refused is UnboundLocalError
    assert local_names == {"seen", "level"}


def prove_nonlocal_and_global():
    count, seen = 0, []

    def with_nonlocal():
        nonlocal count
        count += 1
        seen.append("visit")

    def without():
        count += 1

    with_nonlocal()
    with_nonlocal()
    refused = raised_by(without)
    assert (count, seen) == (2, ["visit", "visit"])
    assert refused is UnboundLocalError

    module = {}
    exec("total = 1\ndef add():\n    global total\n    total += 1\nadd()", module)
    assert module["total"] == 2


def prove_keeps_the_variable():
    def make_counter():
        count = 0

        def increase():
            nonlocal count
            count += 1
            return count

        def current():
            return count

        count = 10
        return increase, current

    increase, current = make_counter()
    before = current()
    increase()
    increase()
    assert before == 10
    assert current() == 12


def prove_late_binding():
    late = [lambda: number for number in range(3)]
    by_default = [lambda number=number: number for number in range(3)]

    def make(number):
        return lambda: number

    by_function = [make(number) for number in range(3)]
    called = [[function() for function in row] for row in (late, by_default, by_function)]
    assert called == [[2, 2, 2], [0, 1, 2], [0, 1, 2]]


def prove_what_opens_a_scope():
    for row in ["first", "last"]:
        if row == "last":
            found = True
    after_loop = (row, found)
    assert after_loop == ("last", True)

    item = "untouched"
    squares = [item * item for item in range(3)]
    assert (item, squares) == ("untouched", [0, 1, 4])

    class Job:
        limit = 3

        def by_name(self):
            return limit

        def through_self(self):
            return self.limit

    job = Job()
    refused, reached = raised_by(job.by_name), job.through_self()
    assert refused is NameError
    assert reached == 3
