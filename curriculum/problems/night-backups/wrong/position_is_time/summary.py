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
    by_job = {}
    for run in runs:
        by_job.setdefault(run.job, []).append(run)
    return [_summary(job, by_job[job]) for job in sorted(by_job)]


def _summary(job, runs) -> JobSummary:
    """`runs` are in the order of time."""
    good = [run for run in runs if run.ok]
    last = good[-1] if good else None
    return JobSummary(
        job,
        runs=len(runs),
        failed=len(runs) - len(good),
        last_ok=last.when if last else None,
        size=last.size if last else None,
        failing=not runs[-1].ok,
    )
