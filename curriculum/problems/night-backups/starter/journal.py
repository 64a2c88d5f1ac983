"""Reads the journal. Knows how a line is written and nothing of summaries."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Run:
    when: datetime
    job: str
    ok: bool
    size: int = 0  # MB; 0 for a failed run
    reason: str = ""  # empty for a good run


class JournalError(Exception):
    """A line of the journal is damaged."""


def parse_line(line: str) -> Run:
    """The run that a line tells of; JournalError if it is damaged. Gets neither empty lines nor comments."""
    ...


def read_journal(path) -> tuple[list[Run], list[int]]:
    """The runs in the order of the file, and the numbers of damaged lines. A file that cannot be read: OSError."""
    ...
