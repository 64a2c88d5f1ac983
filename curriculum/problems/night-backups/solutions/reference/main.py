"""The command line: prints the report."""

import argparse
import sys

from journal import read_journal
from summary import summarise


def main(argv=None) -> int:
    """Prints the report and returns the exit code; `argv` is without the program's name, None means sys.argv."""
    parser = argparse.ArgumentParser(description="How the backup jobs are doing")
    parser.add_argument("journal", help="the journal, a text file in UTF-8")
    arguments = parser.parse_args(argv)
    try:
        runs, damaged = read_journal(arguments.journal)
    except (OSError, UnicodeDecodeError) as error:
        print(f"cannot read {arguments.journal}: {error}", file=sys.stderr)
        return 2
    for number in damaged:
        print(f"line {number}: damaged", file=sys.stderr)
    summaries = summarise(runs)
    for summary in summaries:
        print(as_line(summary))
    return 1 if any(summary.failing for summary in summaries) else 0


def as_line(summary) -> str:
    last = "never ok"
    if summary.last_ok is not None:
        last = f"last ok {summary.last_ok:%Y-%m-%d %H:%M}, {summary.size} MB"
    end = " - FAILING" if summary.failing else ""
    return f"{summary.job}: runs {summary.runs}, failed {summary.failed}, {last}{end}"


if __name__ == "__main__":
    sys.exit(main())
