"""pytest, run in a cell and reported in a few plain values."""

import os
import sys

MAX_TESTS = 500  # that are reported one by one
MAX_NAME = 200  # characters
MAX_MESSAGE = 2_000

_OPTIONS = ["-s", "-p", "no:terminal", "-p", "no:cacheprovider", "-p", "no:faulthandler", "-c", "/dev/null", "-o", "verbosity_assertions=2"]


class Results:
    """A plugin of pytest that counts."""

    def __init__(self, place_of):
        self.place_of = place_of
        self.passed = 0
        self.failed = []

    def pytest_runtest_logreport(self, report):
        if report.failed:
            self._note(report)
        elif report.passed and report.when == "call":
            self.passed += 1

    def pytest_collectreport(self, report):
        if report.failed:
            self._note(report)

    def _note(self, report):
        crash = getattr(report.longrepr, "reprcrash", None)
        message = crash.message if crash else str(report.longrepr)
        place = (self.place_of(crash.path, crash.lineno) if crash else None) or (None, None)
        name = report.nodeid.partition("::")[2]
        if len(self.failed) < MAX_TESTS:
            self.failed.append((name[:MAX_NAME], message[:MAX_MESSAGE], *place))


def run(tests, options, place_of):
    """`(how many tests passed, [(name, message, file, line) of each that failed])`.

    `place_of` turns an absolute path and a line into `(file, line)` as a person knows them, or None.
    """
    import pytest

    sys.dont_write_bytecode = True
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"  # there are none to look for
    if "hypothesis" in sys.modules:
        # How long an example takes says something of the machine, nothing of what is tested.
        settings = sys.modules["hypothesis"].settings
        settings.register_profile("cell", deadline=None, database=None)
        settings.load_profile("cell")
    results = Results(place_of)
    status = pytest.main([*_OPTIONS, *options, *tests], plugins=[results])
    if status in (pytest.ExitCode.INTERNAL_ERROR, pytest.ExitCode.USAGE_ERROR) and not results.failed:
        raise RuntimeError(f"pytest stopped: {status.name}")
    if status == pytest.ExitCode.INTERRUPTED and not results.failed:
        raise RuntimeError("pytest was interrupted")
    return (results.passed, results.failed)
