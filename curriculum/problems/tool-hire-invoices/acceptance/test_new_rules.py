import pytest


@pytest.fixture(scope="module")
def cleaning():
    from hire.billing import Rule, register

    @register("cleaning")
    class Cleaning(Rule):
        def __init__(self, fee):
            self.fee = fee

        def amount(self, rental, price, so_far):
            return self.fee

    return Cleaning


def test_a_registered_kind_is_known(cleaning):
    from hire.billing import make_rule
    from hire.errors import TermsError

    try:
        make_rule({"kind": "cleaning", "fee": 500})
    except TermsError:
        pytest.fail("make_rule does not know a kind that was registered")


def test_a_registered_class_is_found(cleaning, terms_of, rental):
    from hire.billing import bill

    terms = terms_of({"drill": 900}, {"kind": "daily"}, {"kind": "cleaning", "fee": 500})
    assert bill(rental(due=3, returned=3), terms) == [("daily", 900), ("cleaning", 500)]


def test_the_report_knows_it_too(cleaning, run):
    terms = '{"tools": {"drill": 900}, "rules": [{"kind": "daily"}, {"kind": "cleaning", "fee": 500}]}'
    rentals = "customer,tool,taken,due,returned\nMira Sand,drill,2026-03-02,2026-03-03,2026-03-03\n"
    assert run(terms, rentals) == (0, ["Mira Sand: 14.00", "total: 14.00"], [])


def test_make_rule_gives_one_of_the_class(cleaning):
    from hire.billing import make_rule

    entry = {"kind": "cleaning", "fee": 700}
    rule = make_rule(entry)
    assert type(rule) is cleaning
    assert (rule.kind, rule.fee) == ("cleaning", 700)
    assert entry == {"kind": "cleaning", "fee": 700}


def test_a_kind_belongs_to_one_class(cleaning):
    from hire.billing import Rule, make_rule, register

    with pytest.raises(ValueError):

        @register("cleaning")
        class Polishing(Rule):
            pass

    assert type(make_rule({"kind": "cleaning", "fee": 1})) is cleaning
