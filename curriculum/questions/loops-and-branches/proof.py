import enum
import sys


class Status(enum.Enum):
    NEW = "new"
    PAID = "paid"


def prove_three_words():
    visited = []
    for letter in "ab":
        for number in range(5):
            if number == 1:
                continue
            if number == 2:
                pass
            if number == 3:
                break
            visited.append(f"{letter}{number}")
    assert visited == ["a0", "a2", "b0", "b2"]


def prove_else_without_break():
    def search(rows, wanted):
        for row in rows:
            if row == wanted:
                answer = "found"
                break
        else:
            answer = "else"
        return answer

    answers = [search(["tea", "milk"], "tea"), search(["tea", "milk"], "bread"), search([], "tea")]
    assert answers == ["found", "else", "else"]


def prove_range_is_computed():
    numbers = range(0, 10**15, 5)
    few = range(3)
    answers = [len(numbers), numbers[-1], 10**12 in numbers, 7 in numbers]
    try:
        few[0] = 1
        refused = False
    except TypeError:
        refused = True
    assert list(few) == [0, 1, 2]
    assert answers == [2 * 10**14, 10**15 - 5, True, False]
    assert sys.getsizeof(numbers) == sys.getsizeof(few)
    assert refused


def prove_enumerate_and_zip():
    names, prices = ["tea", "milk", "bread"], [3, 1]
    numbered = list(enumerate(names, start=1))
    paired = list(zip(names, prices))
    try:
        list(zip(names, prices, strict=True))
        refused = False
    except ValueError:
        refused = True
    assert numbered == [(1, "tea"), (2, "milk"), (3, "bread")]
    assert paired == [("tea", 3), ("milk", 1)]
    assert refused


def prove_first_match_wins():
    def run(code):
        events = []
        match code:
            case 404:
                events.append("exactly")
            case int() if code >= 400:
                events.append("error")
            case int() if code >= 200:
                events.append("fine")
        return events

    answers = [run(404), run(500), run(200), run("?")]
    assert answers == [["exactly"], ["error"], ["fine"], []]


def prove_match_takes_apart():
    def describe(message):
        match message:
            case {"type": "paid", "sum": amount}:
                return f"paid {amount}"
            case ["move", x, y]:
                return f"to {x}, {y}"
            case [first, *rest]:
                return f"{first} and {len(rest)} more"
            case complex(real=0):
                return "imaginary"
            case _:
                return "unknown"

    messages = [{"type": "paid", "sum": 7, "by": "card"}, ("move", 3, 4), ["a", "b", "c"], 2j, "move"]
    described = [describe(message) for message in messages]
    assert described == ["paid 7", "to 3, 4", "a and 2 more", "imaginary", "unknown"]


def prove_bare_name_captures():
    paid = Status.PAID
    match Status.NEW:
        case paid:
            matched = True

    def by_dotted_name(status):
        match status:
            case Status.PAID:
                return "paid"
            case _:
                return "other"

    compared = [by_dotted_name(Status.NEW), by_dotted_name(Status.PAID)]
    assert matched and paid is Status.NEW
    assert compared == ["other", "paid"]
