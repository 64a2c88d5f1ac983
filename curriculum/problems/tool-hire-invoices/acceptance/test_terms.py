import json

import pytest

RENTALS = "customer,tool,taken,due,returned\nMira Sand,drill,2026-03-02,2026-03-03,2026-03-03\n"
BAD_RULES = [
    {"kind": "weekly"},
    {"percent": 10},
    {"kind": "late"},
    {"kind": "late", "percent": 10, "from_days": 2},
    {"kind": "daily", "percent": 10},
]


def refusal(path):
    from hire.errors import HireError, TermsError
    from hire.storage import read_terms

    with pytest.raises(TermsError) as caught:
        read_terms(path)
    assert isinstance(caught.value, HireError)
    return caught.value


def test_a_file_that_is_not_there(tmp_path):
    assert isinstance(refusal(str(tmp_path / "none.json")).__cause__, FileNotFoundError)


def test_a_file_that_is_no_json(files):
    assert isinstance(refusal(files(terms="{'tools': {}}")["terms"]).__cause__, json.JSONDecodeError)


@pytest.mark.parametrize("text", ['{"tools": {"drill": 900}}', '{"rules": []}', "{}"])
def test_a_part_is_not_there(text, files):
    refusal(files(terms=text)["terms"])


@pytest.mark.parametrize("price", [0, -5, 9.5, "900", None])
def test_a_price_is_a_whole_number_above_0(price, files):
    refusal(files(terms=json.dumps({"tools": {"saw": 900, "drill": price}, "rules": []}))["terms"])


@pytest.mark.parametrize("entry", BAD_RULES, ids=json.dumps)
def test_a_rule_that_cannot_be_made(entry, files):
    from hire.billing import make_rule
    from hire.errors import TermsError

    refusal(files(terms=json.dumps({"tools": {}, "rules": [{"kind": "daily"}, entry]}))["terms"])
    with pytest.raises(TermsError):
        make_rule(entry)


@pytest.mark.parametrize("terms", ["no JSON", '{"tools": {"drill": 0}, "rules": []}', '{"tools": {}, "rules": [{"kind": "?"}]}'])
def test_nothing_is_printed_then(terms, run):
    code, printed, complaints = run(terms, RENTALS)
    assert (code, printed, len(complaints)) == (2, [], 1)
