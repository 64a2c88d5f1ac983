"""Asks ruff and mypy about a program's text, in a cell that may execute what its profile brings along.

The text is a stranger's: it goes in by a pipe, under a name of ours, and no configuration of any folder is read. What comes
out is bounded here and checked once more outside.
"""

import json
import os
import subprocess
import sys

RUFF = os.path.join(sys.path[0], "bin", "ruff")
MOST_OUTPUT = 1 << 20
MOST_FOUND = 400


def lint(source, rules, version):
    """Triples and more: rule, line, column, end line, end column (from 1, in characters), the message in English."""
    command = [RUFF, "check", "--isolated", "--no-cache", "--quiet", "--exit-zero", "--output-format", "json"]
    command += ["--select", rules, "--target-version", version, "--stdin-filename", "solution.py"]
    # Not numbers of its own: how many arguments are many is a matter of taste.
    command += ["--config", "lint.pylint.max-args=6", "--ignore-noqa", "-"]
    environment = {"RAYON_NUM_THREADS": "1", "HOME": "/tmp", "PATH": "", "NO_COLOR": "1"}
    ruff = subprocess.run(command, input=source.encode(), capture_output=True, env=environment, check=False, close_fds=True)
    if ruff.returncode != 0 or len(ruff.stdout) > MOST_OUTPUT:
        raise RuntimeError(f"ruff ended with {ruff.returncode}: {ruff.stderr[:500].decode(errors='replace')}")
    return [remark_of(one) for one in json.loads(ruff.stdout)[:MOST_FOUND]]


def remark_of(one):
    start, end = one["location"], one["end_location"]
    code = one["code"]
    # A text that is no Python has no rule.
    code = "syntax" if code in (None, "invalid-syntax") else code
    return (code, start["row"], start["column"], end["row"], end["column"], one["message"][:300])
