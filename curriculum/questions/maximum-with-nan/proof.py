import itertools
import math
import operator

NAN = float("nan")


class Spy:
    """A value that notes every question that it is asked."""

    questions = []

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        self.questions.append(f"{self.value} < {other.value}")
        return self.value < other.value

    def __gt__(self, other):
        self.questions.append(f"{self.value} > {other.value}")
        return self.value > other.value


def questions_of(function, values):
    Spy.questions.clear()
    function([Spy(value) for value in values])
    return list(Spy.questions)


def prove_candidate_stays():
    equals = [1, True, 1.0]
    first, other_first = max(equals), max(reversed(equals))
    questions = questions_of(max, [3, 1, 5, 4])
    assert (type(first), type(other_first)) == (int, float)
    assert questions == ["1 > 3", "5 > 3", "4 > 5"]


def prove_nan_answers_no():
    numbers = [1.0, -math.inf, NAN]
    asked = (operator.lt, operator.gt, operator.le, operator.ge, operator.eq)
    answers = {ask(*pair) for ask in asked for number in numbers for pair in ((NAN, number), (number, NAN))}
    nan_first, nan_last = max([NAN, 1.0, 2.0]), max([1.0, 2.0, NAN])
    nan_amid = max([9.0, NAN, 2.0]), min([9.0, NAN, 2.0])
    assert answers == {False}
    assert math.isnan(nan_first) and nan_last == 2.0
    assert nan_amid == (9.0, 2.0)


def prove_no_rule_for_nan():
    def own_max(values):
        values = iter(values)
        candidate = next(values)
        for value in values:
            if value > candidate:
                candidate = value
        return candidate

    orders = list(itertools.permutations([1.0, 2.0, NAN, 3.0]))
    differing = [order for order in orders if repr(own_max(order)) != repr(max(order))]
    with_nan_first = {repr(max(order)) for order in orders if math.isnan(order[0])}
    others = {repr(max(order)) for order in orders if not math.isnan(order[0])}
    assert len(orders) == 24 and differing == []
    assert (with_nan_first, others) == ({"nan"}, {"3.0"})


def prove_sorting_concludes():
    questions = questions_of(sorted, [2, 3, 5, 7])
    asked = {frozenset(question.split(" < ")) for question in questions}
    results = [sorted(order) for order in itertools.permutations([1.0, 2.0, NAN, 3.0])]
    without_nan = {tuple(value for value in result if not math.isnan(value)) for result in results}
    assert len(questions) == 3 and frozenset("27") not in asked
    assert (1.0, 2.0, 3.0) in without_nan and len(without_nan) > 1


def prove_sets_do_the_same():
    tea, coffee = {"tea"}, {"coffee"}
    comparable = tea < coffee or coffee < tea or tea == coffee
    first, second = max([tea, coffee]), max([coffee, tea])
    as_it_came = sorted([tea, coffee]), sorted([coffee, tea])
    assert not comparable
    assert (first, second) == ({"tea"}, {"coffee"})
    assert as_it_came == ([tea, coffee], [coffee, tea])


def prove_give_it_an_order():
    orders = list(itertools.permutations([2.0, NAN, 1.0, 3.0]))
    without = {max(value for value in order if not math.isnan(value)) for order in orders}
    at_the_end = {repr(sorted(order, key=lambda value: (math.isnan(value), value))) for order in orders}
    assert without == {3.0}
    assert at_the_end == {"[1.0, 2.0, 3.0, nan]"}
