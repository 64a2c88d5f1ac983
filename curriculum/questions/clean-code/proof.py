import ast
import contextlib
import io


def prove_one_place_for_a_rule():
    def total_in_cart(price):
        return price * 90 // 100

    def total_in_invoice(price):
        return price * 85 // 100  # the discount was changed here only

    discount = 10

    def with_discount(price):
        return price * (100 - discount) // 100

    written_twice = (total_in_cart(200), total_in_invoice(200))
    discount = 15
    one_place = (with_discount(200), with_discount(200))
    assert written_twice[0] != written_twice[1]
    assert one_place == (170, 170)


def prove_alike_by_chance():
    rate = 5

    def five_percent(amount):
        return amount * rate // 100

    def delivery_fee(amount):
        return five_percent(amount)

    def fine(amount):
        return five_percent(amount)

    before = (delivery_fee(200), fine(200))
    rate = 8  # only the fine was to be raised
    after = (delivery_fee(200), fine(200))
    assert before == (10, 10)
    assert after == (16, 16)


def prove_simplest_that_works():
    # Two texts of the same work, run and counted as syntax trees.
    flexible = """
class Exporter:
    def export(self, rows):
        raise NotImplementedError

class CsvExporter(Exporter):
    def __init__(self, separator=","):
        self.separator = separator

    def export(self, rows):
        return "\\n".join(self.separator.join(row) for row in rows)

class ExporterFactory:
    kinds = {"csv": CsvExporter}

    def create(self, kind):
        return self.kinds[kind]()

def report(rows):
    return ExporterFactory().create("csv").export(rows)
"""
    simple = """
def report(rows):
    return "\\n".join(",".join(row) for row in rows)
"""
    tables = [[], [["tea", "3"]], [["tea", "3"], ["milk", "1"]]]
    answers, definitions = [], []
    for source in (flexible, simple):
        names = {"__name__": "shop"}
        exec(source, names)
        answers.append([names["report"](table) for table in tables])
        nodes = ast.walk(ast.parse(source))
        definitions.append(sum(isinstance(node, (ast.ClassDef, ast.FunctionDef)) for node in nodes))
    assert answers[0] == answers[1] == ["", "tea,3", "tea,3\nmilk,1"]
    assert definitions == [8, 1]


def prove_flag_hides_its_meaning():
    def report(rows, short, upper):
        text = str(len(rows)) if short else ", ".join(rows)
        return text.upper() if upper else text

    def report_with_names(rows, *, short=False, upper=False):
        return report(rows, short, upper)

    rows = ["tea", "milk"]
    meant, swapped = report(rows, False, True), report(rows, True, False)
    try:
        report_with_names(rows, True, False)
        refused = False
    except TypeError:
        refused = True
    said = report_with_names(rows, upper=True)
    assert (meant, swapped) == ("TEA, MILK", "2")
    assert refused
    assert said == "TEA, MILK"


def prove_ask_or_change():
    class Queue:
        def __init__(self, tickets):
            self.tickets = tickets

        def next_and_remove(self):
            return self.tickets.pop(0)

        def first(self):
            return self.tickets[0]

        def remove_first(self):
            del self.tickets[0]

    both, apart = Queue(["T-1", "T-2"]), Queue(["T-1", "T-2"])
    asked_twice = [both.next_and_remove(), both.next_and_remove()]
    only_asked = [apart.first(), apart.first()]
    apart.remove_first()
    assert asked_twice == ["T-1", "T-2"]
    assert only_asked == ["T-1", "T-1"]
    assert apart.tickets == ["T-2"]


def prove_computing_apart_from_io():
    def print_total(prices):
        print(f"Total: {sum(prices)}")

    def total(prices):
        return sum(prices)

    screen = io.StringIO()
    with contextlib.redirect_stdout(screen):
        returned = print_total([1, 2])
        computed = total([1, 2])
    assert returned is None and screen.getvalue() == "Total: 3\n"
    assert computed == 3


def prove_early_return():
    # Two texts of the same rule, run and measured as syntax trees.
    nested = """
def next_step(order):
    if order is not None:
        if order["lines"]:
            if order["paid"]:
                result = "send"
            else:
                result = "wait"
        else:
            result = "empty"
    else:
        result = "unknown"
    return result
"""
    flat = """
def next_step(order):
    if order is None:
        return "unknown"
    if not order["lines"]:
        return "empty"
    if not order["paid"]:
        return "wait"
    return "send"
"""

    def depth(node):
        return isinstance(node, ast.If) + max((depth(child) for child in ast.iter_child_nodes(node)), default=0)

    orders = [None, {"lines": [], "paid": True}, {"lines": [1], "paid": False}, {"lines": [1], "paid": True}]
    answers, depths = [], []
    for source in (nested, flat):
        names = {}
        exec(source, names)
        answers.append([names["next_step"](order) for order in orders])
        depths.append(depth(ast.parse(source)))
    assert answers[0] == answers[1] == ["unknown", "empty", "wait", "send"]
    assert depths == [3, 1]
