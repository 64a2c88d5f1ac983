from datetime import datetime

import pytest

GOOD = "2026-03-02 01:15 photos ok 1280"
DAMAGED = [
    "2026-03-02 01:15 photos",
    "2026-03-02 01:15 photos ok",
    "2026-03-02 01:15 photos ok 1280 MB",
    "2026-03-02 01:15 photos ok much",
    "2026-03-02 01:15 photos ok -1",
    "2026-03-02 01:15 photos ok 12.5",
    "2026-03-02 01:15 photos failed",
    "2026-03-02 01:15 photos perhaps 1280",
    "2026-02-30 01:15 photos ok 1280",
    "2026-03-02 25:15 photos ok 1280",
    "photos ok 1280",
]


def read(path):
    from journal import JournalError, read_journal

    try:
        return read_journal(path)
    except JournalError:
        pytest.fail("read_journal raised the JournalError of one line")


def test_a_reason_of_several_words():
    from journal import Run, parse_line

    run = parse_line("2026-03-03 01:15  photos failed disk   is full\n")
    assert run == Run(datetime(2026, 3, 3, 1, 15), "photos", False, 0, "disk is full")


def test_a_size_of_nothing():
    from journal import parse_line

    assert parse_line("2026-03-03 01:15 photos ok 0").size == 0


@pytest.mark.parametrize("line", DAMAGED)
def test_a_damaged_line(line):
    from journal import JournalError, parse_line

    with pytest.raises(JournalError):
        parse_line(line)


def test_empty_lines_and_comments(journal_of):
    runs, damaged = read(journal_of("# server A", "", GOOD, "   ", "#", GOOD))
    assert len(runs) == 2
    assert damaged == []


def test_damaged_lines_are_left_out(journal_of):
    runs, damaged = read(journal_of("# server A", DAMAGED[0], GOOD, "", DAMAGED[3], GOOD))
    assert len(runs) == 2
    assert damaged == [2, 5]


def test_no_lines(journal_of):
    assert read(journal_of()) == ([], [])
