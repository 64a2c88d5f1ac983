import pytest


@pytest.fixture
def journal_of(tmp_path):
    """Writes the lines into a file and answers with its path."""

    def write(*lines):
        path = tmp_path / "journal.txt"
        path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        return str(path)

    return write


@pytest.fixture
def run(journal_of, capsys):
    """Runs the command line on a journal: exit code, printed lines, lines of the error stream."""

    def call(*lines):
        from main import main

        code = main([journal_of(*lines)])
        printed = capsys.readouterr()
        return code, printed.out.splitlines(), printed.err.splitlines()

    return call
