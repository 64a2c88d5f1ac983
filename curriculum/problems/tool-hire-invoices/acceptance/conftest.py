import json
from datetime import date

import pytest


@pytest.fixture
def files(tmp_path):
    """Writes files for the program into a folder of their own and answers with their paths."""

    def write(**texts):
        paths = {}
        for name, text in texts.items():
            path = tmp_path / name
            path.write_bytes(text.encode() if isinstance(text, str) else text)
            paths[name] = str(path)
        return paths

    return write


@pytest.fixture
def terms_of(files):
    """Terms as `read_terms` reads them: prices by tool, and the entries of the rules."""

    def read(tools, *rules):
        from hire.storage import read_terms

        return read_terms(files(terms=json.dumps({"tools": tools, "rules": list(rules)}))["terms"])

    return read


@pytest.fixture
def rental():
    """A rental of a drill, taken on 2 March 2026, by the days of March on which it was due and returned."""

    def make(due, returned, tool="drill"):
        from hire.billing import Rental

        days = (date(2026, 3, day) for day in (2, due, returned))
        return Rental(2, "Mira Sand", tool, *days)

    return make


@pytest.fixture
def run(files, capsys):
    """Runs the command line on two texts: exit code, printed lines, lines of the error stream."""

    def call(terms, rentals):
        from hire.cli import main

        paths = files(terms=terms, rentals=rentals)
        code = main([paths["terms"], paths["rentals"]])
        printed = capsys.readouterr()
        return code, printed.out.splitlines(), printed.err.splitlines()

    return call
