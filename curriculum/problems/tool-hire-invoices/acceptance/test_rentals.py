from datetime import date

import pytest

HEADER = "customer,tool,taken,due,returned\n"
GOOD = "Mira Sand,drill,2026-03-02,2026-03-04,2026-03-05\n"
BAD_ROWS = [
    "Mira Sand,,2026-03-02,2026-03-04,2026-03-05\n",
    " ,drill,2026-03-02,2026-03-04,2026-03-05\n",
    "Mira Sand,drill,2026-03-02,2026-03-04\n",
    "Mira Sand,drill,2026-02-30,2026-03-04,2026-03-05\n",
    "Mira Sand,drill,2026-03-02,tomorrow,2026-03-05\n",
    "Mira Sand,drill,2026-03-02,2026-03-01,2026-03-05\n",
    "Mira Sand,drill,2026-03-02,2026-03-04,2026-03-01\n",
]


def read(files, text):
    from hire.errors import RowError
    from hire.storage import read_rentals

    try:
        return read_rentals(files(rentals=text)["rentals"])
    except RowError:
        pytest.fail("read_rentals raised the RowError of one row")


def test_a_row_becomes_a_rental(files):
    from hire.billing import Rental

    rentals, errors = read(files, HEADER + GOOD)
    assert rentals == [Rental(2, "Mira Sand", "drill", date(2026, 3, 2), date(2026, 3, 4), date(2026, 3, 5))]
    assert errors == []


def test_a_table_as_a_spreadsheet_writes_it(files):
    from hire.billing import Rental

    text = '\ufeffnote,returned,due, taken,tool ,customer\r\n"late, again",2026-03-05,2026-03-04, 2026-03-02 ,drill,"Ёлкин, Олег "\r\n'
    rentals, errors = read(files, text)
    assert rentals == [Rental(2, "Ёлкин, Олег", "drill", date(2026, 3, 2), date(2026, 3, 4), date(2026, 3, 5))]
    assert errors == []


@pytest.mark.parametrize("row", BAD_ROWS, ids=str.strip)
def test_a_bad_row_is_left_out(row, files):
    from hire.errors import HireError, RowError

    rentals, errors = read(files, HEADER + GOOD + row + GOOD)
    assert [rental.line for rental in rentals] == [2, 4]
    assert [(type(error), error.line) for error in errors] == [(RowError, 3)]
    assert isinstance(errors[0], HireError)
    assert str(errors[0]).startswith("line 3: ")


def test_a_date_that_is_none_is_the_cause(files):
    _, errors = read(files, HEADER + BAD_ROWS[3])
    assert isinstance(errors[0].__cause__, ValueError)


def test_empty_lines_have_numbers(files):
    rentals, errors = read(files, HEADER + "\n" + GOOD + "\n\n" + BAD_ROWS[0] + GOOD)
    assert [rental.line for rental in rentals] == [3, 7]
    assert [error.line for error in errors] == [6]


def test_no_rows(files):
    assert read(files, HEADER) == ([], [])


@pytest.mark.parametrize("text", ["customer,tool,taken,due\nMira,drill,2026-03-02,2026-03-04\n", "", b"\xff\xfe\xfd"])
def test_a_table_that_cannot_be_used(text, files):
    from hire.errors import HireError, RentalsError

    with pytest.raises(RentalsError) as caught:
        read(files, text)
    assert isinstance(caught.value, HireError)


def test_a_table_that_is_not_there(tmp_path):
    from hire.errors import RentalsError
    from hire.storage import read_rentals

    with pytest.raises(RentalsError) as caught:
        read_rentals(str(tmp_path / "none.csv"))
    assert isinstance(caught.value.__cause__, FileNotFoundError)
