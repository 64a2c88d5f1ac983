from datetime import date

TERMS = """{
    "tools": {"drill": 900, "ladder": 650},
    "rules": [{"kind": "daily"}, {"kind": "late", "percent": 50}]
}"""

RENTALS = """\
customer,tool,taken,due,returned
Mira Sand,drill,2026-03-02,2026-03-04,2026-03-04
Aksel Lund,ladder,2026-03-02,2026-03-03,2026-03-03
Mira Sand,ladder,2026-03-05,2026-03-06,2026-03-06
"""


def test_an_invoice_has_a_line_for_each_rule(tmp_path):
    from hire.billing import Rental, bill
    from hire.storage import read_terms

    (tmp_path / "terms.json").write_text(TERMS, encoding="utf-8")
    rental = Rental(2, "Mira Sand", "drill", date(2026, 3, 2), date(2026, 3, 5), date(2026, 3, 7))
    assert bill(rental, read_terms(tmp_path / "terms.json")) == [("daily", 2700), ("late", 2700)]


def test_the_report(tmp_path, capsys):
    from hire.cli import main

    (tmp_path / "terms.json").write_text(TERMS, encoding="utf-8")
    (tmp_path / "rentals.csv").write_text(RENTALS, encoding="utf-8")
    code = main([str(tmp_path / "terms.json"), str(tmp_path / "rentals.csv")])
    printed = capsys.readouterr()
    assert printed.out.splitlines() == ["Aksel Lund: 6.50", "Mira Sand: 24.50", "total: 31.00"]
    assert printed.err == ""
    assert code == 0
