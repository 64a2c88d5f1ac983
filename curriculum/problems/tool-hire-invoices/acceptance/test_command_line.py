import runpy
import sys

import pytest

TERMS = '{"tools": {"drill": 905, "saw": 1}, "rules": [{"kind": "daily"}]}'
HEADER = "customer,tool,taken,due,returned\n"
GOOD = "Mira Sand,drill,2026-03-02,2026-03-03,2026-03-03\n"


def test_a_tool_without_a_price_is_a_bad_row(terms_of, rental):
    from hire.billing import bill
    from hire.errors import RowError

    with pytest.raises(RowError) as caught:
        bill(rental(due=3, returned=3, tool="crane"), terms_of({"drill": 900}, {"kind": "daily"}))
    assert caught.value.line == 2


def test_complaints_in_the_order_of_the_file(run):
    no_price = GOOD.replace("drill", "crane")
    code, printed, complaints = run(TERMS, HEADER + no_price + GOOD.replace("03-03", "soon") + GOOD + no_price)
    assert [line.split(":")[0] for line in complaints] == ["line 2", "line 3", "line 5"]
    assert printed == ["Mira Sand: 9.05", "total: 9.05"]
    assert code == 1


def test_line_10_comes_after_line_9(run):
    code, _, complaints = run(TERMS, HEADER + GOOD * 7 + GOOD.replace("drill", "crane") * 2 + GOOD.replace("03-03", "soon"))
    assert [line.split(":")[0] for line in complaints] == ["line 9", "line 10", "line 11"]
    assert code == 1


def test_somebody_who_owes_nothing_is_in_the_report(run):
    terms = '{"tools": {"drill": 905}, "rules": [{"kind": "late", "percent": 50}]}'
    assert run(terms, HEADER + GOOD) == (0, ["Mira Sand: 0.00", "total: 0.00"], [])


def test_a_table_that_is_not_utf_8(run):
    code, printed, complaints = run(TERMS, (HEADER + GOOD + GOOD.replace("Mira", "Åse")).encode("latin-1"))
    assert (code, printed, len(complaints)) == (2, [], 1)


def test_somebody_with_bad_rows_alone_is_not_in_the_report(run):
    code, printed, _ = run(TERMS, HEADER + GOOD + "Aksel Lund,crane,2026-03-02,2026-03-03,2026-03-03\n")
    assert (code, printed) == (1, ["Mira Sand: 9.05", "total: 9.05"])


def test_nobody_owes_anything(run):
    assert run(TERMS, HEADER) == (0, ["total: 0.00"], [])


def test_cents_have_two_digits(run):
    text = HEADER + GOOD.replace("drill", "saw") + GOOD.replace("Mira", "Åse").replace("03-03", "03-12")
    assert run(TERMS, text) == (0, ["Mira Sand: 0.01", "Åse Sand: 90.50", "total: 90.51"], [])


def test_a_table_that_cannot_be_used(run):
    code, printed, complaints = run(TERMS, "customer,tool\n")
    assert (code, printed, len(complaints)) == (2, [], 1)


def start(monkeypatch, *arguments):
    monkeypatch.setattr(sys, "argv", ["hire", *arguments])
    with pytest.raises(SystemExit) as caught:
        runpy.run_module("hire", run_name="__main__")
    return caught.value.code


def test_python_m_hire(monkeypatch, files, capsys):
    paths = files(terms=TERMS, rentals=HEADER + GOOD)
    assert start(monkeypatch, paths["terms"], paths["rentals"]) in (0, None)
    assert capsys.readouterr().out == "Mira Sand: 9.05\ntotal: 9.05\n"


def test_the_exit_code_reaches_the_shell(monkeypatch, files):
    paths = files(terms=TERMS, rentals=HEADER + GOOD.replace("drill", "crane"))
    assert start(monkeypatch, paths["terms"], paths["rentals"]) == 1
    assert start(monkeypatch, paths["terms"], paths["terms"] + ".none") == 2
