import string
import sys


def prove_methods_return_new():
    name = "riga"
    upper = name.upper()
    try:
        name[0] = "R"
        refused = False
    except TypeError:
        refused = True
    assert (name, upper) == ("riga", "RIGA")
    assert refused


def prove_plus_equals_makes_new():
    line = "-".join(["2026", "05"])
    kept = line
    line += "-17"
    assert (kept, line) == ("2026-05", "2026-05-17")
    assert line is not kept


def prove_join_once():
    parts = ["2026", "05", "17"]
    joined = "-".join(parts)
    try:
        "-".join([2026, 5, 17])
        refused = False
    except TypeError:
        refused = True
    assert joined == "2026-05-17"
    assert refused


def prove_format_after_the_colon():
    total, name = 1234.5, "Ann"
    line = f"{name:<6}|{total:>10,.2f}|{total:010.1f}|{0.256:.0%}"
    shown = f"{name!r} {total=}"
    assert line == "Ann   |  1,234.50|00001234.5|26%"
    assert shown == "'Ann' total=1234.5"


def prove_evaluated_on_the_spot():
    name = "Ann"
    ready, template = f"Hello, {name}", "Hello, {name}"
    name = "Bob"
    filled = template.format(name=name)
    assert ready == "Hello, Ann"
    assert filled == "Hello, Bob"


def prove_template_reaches_attributes():
    class Order:
        def __init__(self):
            self.api_key = "secret"

        def __str__(self):
            return "order 7"

    order = Order()
    from_user = "{order.api_key}"
    by_format = from_user.format(order=order)
    by_template = string.Template("$order.api_key").substitute(order=order)
    assert by_format == "secret"
    assert by_template == "order 7.api_key"


def prove_equal_but_two_objects():
    one, other = "".join(["or", "der"]), "".join(["or", "der"])
    interned = sys.intern(one), sys.intern(other)
    assert one == other and one is not other
    assert interned[0] is interned[1]
