"""What the runs say about each job. Knows neither the file nor the report."""

from dataclasses import dataclass
from datetime import datetime

from journal import Run


@dataclass(frozen=True)
class JobSummary:
    job: str
    runs: int
    failed: int
    last_ok: datetime | None  # None: it never was
    size: int | None  # of the last good run
    failing: bool  # whether the latest run failed


def summarise(runs: list[Run]) -> list[JobSummary]:
    """One summary for each job, sorted by job. `runs` come in the order of the file."""
    ...
