import runpy
import sys

import pytest

OK = "2026-03-02 01:15 photos ok 1280"
FAILED = "2026-03-03 01:15 photos failed disk is full"


def test_a_failing_job(run):
    line = "photos: runs 2, failed 1, last ok 2026-03-02 01:15, 1280 MB - FAILING"
    assert run(OK, FAILED) == (1, [line], [])


def test_a_job_that_never_was_ok(run):
    assert run(FAILED) == (1, ["photos: runs 1, failed 1, never ok - FAILING"], [])


def test_a_job_that_works_again(run):
    line = "wiki: runs 2, failed 1, last ok 2026-03-04 02:00, 40 MB"
    assert run("2026-03-03 02:00 wiki failed timeout", "2026-03-04 02:00 wiki ok 40") == (0, [line], [])


def test_one_job_of_two_is_failing(run):
    code, printed, _ = run(FAILED, "2026-03-03 02:00 wiki ok 40")
    assert printed == ["photos: runs 1, failed 1, never ok - FAILING", "wiki: runs 1, failed 0, last ok 2026-03-03 02:00, 40 MB"]
    assert code == 1


def test_no_runs(run):
    assert run("# nothing yet") == (0, [], [])


def test_damaged_lines_go_to_the_error_stream(run):
    code, printed, complaints = run(OK, "2026-03-02 01:15 photos", "", "?")
    assert [line.split(":")[0] for line in complaints] == ["line 2", "line 4"]
    assert printed == ["photos: runs 1, failed 0, last ok 2026-03-02 01:15, 1280 MB"]
    assert code == 0


def is_refused(path, capsys):
    from main import main

    code = main([str(path)])
    printed = capsys.readouterr()
    assert (code, printed.out, len(printed.err.splitlines())) == (2, "", 1)


def test_a_file_that_is_not_there(tmp_path, capsys):
    is_refused(tmp_path / "none.txt", capsys)


def test_a_folder_is_no_journal(tmp_path, capsys):
    is_refused(tmp_path, capsys)


def test_a_file_that_is_not_utf_8(tmp_path, capsys):
    path = tmp_path / "journal.txt"
    path.write_bytes(f"{OK}\n2026-03-03 01:15 photos failed no café\n".encode("latin-1"))
    is_refused(path, capsys)


def test_importing_runs_nothing(capsys, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["other_script.py"])
    try:
        runpy.run_module("main", run_name="main")
    except SystemExit:
        pytest.fail("importing main runs the program")
    printed = capsys.readouterr()
    assert (printed.out, printed.err) == ("", "")


def test_the_script_passes_its_exit_code_on(journal_of, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["main.py", journal_of(OK, FAILED)])
    with pytest.raises(SystemExit) as caught:
        runpy.run_module("main", run_name="__main__")
    assert caught.value.code == 1
