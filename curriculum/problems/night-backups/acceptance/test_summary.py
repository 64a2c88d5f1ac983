from datetime import datetime


def runs_of(*lines):
    from journal import parse_line

    return [parse_line(f"2026-03-{line}") for line in lines]


def test_failed_runs_are_counted():
    from summary import JobSummary, summarise

    runs = runs_of("02 01:00 mail failed timeout", "03 01:00 mail ok 300", "04 01:00 mail ok 310")
    assert summarise(runs) == [JobSummary("mail", 3, 1, datetime(2026, 3, 4, 1), 310, False)]


def test_a_job_that_never_was_ok():
    from summary import JobSummary, summarise

    assert summarise(runs_of("02 01:00 wiki failed timeout")) == [JobSummary("wiki", 1, 1, None, None, True)]


def test_jobs_are_sorted():
    from summary import summarise

    runs = runs_of("02 01:00 wiki ok 1", "02 02:00 Mail ok 0", "02 03:00 photos ok 3", "02 04:00 wiki ok 2")
    assert [(one.job, one.runs, one.size) for one in summarise(runs)] == [("Mail", 1, 0), ("photos", 1, 3), ("wiki", 2, 2)]


def test_no_runs():
    from summary import summarise

    assert summarise([]) == []


def test_the_latest_run_by_time():
    from summary import JobSummary, summarise

    runs = runs_of("04 01:00 mail ok 320", "02 01:00 mail ok 300", "03 01:00 mail failed timeout")
    assert summarise(runs) == [JobSummary("mail", 3, 1, datetime(2026, 3, 4, 1), 320, False)]


def test_the_lower_of_two_in_a_minute():
    from summary import summarise

    runs = runs_of("02 01:00 mail ok 300", "02 01:00 mail ok 310", "02 01:00 mail failed timeout")
    assert [(one.size, one.failing) for one in summarise(runs)] == [(310, True)]
