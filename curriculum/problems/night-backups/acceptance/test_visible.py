from datetime import datetime

import pytest


def test_a_line_becomes_a_run():
    from journal import Run, parse_line

    assert parse_line("2026-03-02 01:15 photos ok 1280") == Run(datetime(2026, 3, 2, 1, 15), "photos", True, 1280)


def test_the_report(tmp_path, capsys):
    try:
        from main import main
    except SystemExit:
        pytest.fail("importing main ran the program")

    journal = tmp_path / "journal.txt"
    journal.write_text("2026-03-02 01:15 photos ok 1280\n2026-03-02 03:00 mail ok 310\n", encoding="utf-8")
    code = main([str(journal)])
    printed = capsys.readouterr()
    assert printed.out.splitlines() == [
        "mail: runs 1, failed 0, last ok 2026-03-02 03:00, 310 MB",
        "photos: runs 1, failed 0, last ok 2026-03-02 01:15, 1280 MB",
    ]
    assert printed.err == ""
    assert code == 0
