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
    try:
        day, time, job, outcome, *rest = line.split()
        when = datetime.strptime(f"{day} {time}", "%Y-%m-%d %H:%M")
        if outcome == "ok" and len(rest) == 1 and int(rest[0]) >= 0:
            return Run(when, job, True, size=int(rest[0]))
    except ValueError as error:
        raise JournalError(str(error)) from error
    if outcome == "failed" and rest:
        return Run(when, job, False, reason=rest[0])
    raise JournalError(f"neither `ok` with a size nor `failed` with a reason: {line.strip()}")


def read_journal(path) -> tuple[list[Run], list[int]]:
    """The runs in the order of the file, and the numbers of damaged lines. A file that cannot be read: OSError."""
    runs, damaged = [], []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            if not line.strip() or line.startswith("#"):
                continue
            try:
                runs.append(parse_line(line))
            except JournalError:
                damaged.append(number)
    return runs, damaged
