"""The command line: prints the report."""

import argparse


def main(argv=None) -> int:
    """Prints the report and returns the exit code; `argv` is without the program's name, None means sys.argv."""
    parser = argparse.ArgumentParser(description="How the backup jobs are doing")
    parser.add_argument("journal", help="the journal, a text file in UTF-8")
    arguments = parser.parse_args(argv)
    ...
