"""Asks mypy whether a program keeps to its own annotations. The text is a stranger's and is never imported; no configuration
of any folder is read, no plugin loaded, nothing cached.
"""

import os
import re

from mypy import build
from mypy.errors import CompileError
from mypy.modulefinder import BuildSource
from mypy.options import Options

# What shows that annotation and code disagree; not what a checker merely cannot work out by itself.
CODES = {
    "arg-type", "assignment", "attr-defined", "call-arg", "dict-item", "index", "list-item", "operator", "override", "return",
    "return-value", "union-attr", "await-not-async", "typeddict-item", "comparison-overlap",
}
LINE = re.compile(r"solution\.py:(\d+): error: (.*)  \[([a-z-]+)\]$")
MOST_FOUND = 50


def check(source, minor):
    """Pairs of line and message; None where the text could not be followed."""
    options = Options()
    options.python_version = (3, minor)
    options.python_executable = None
    options.incremental = False
    options.cache_dir = os.devnull
    options.ignore_missing_imports = True
    options.follow_imports = "silent"
    options.show_traceback = False
    try:
        result = build.build([BuildSource("solution.py", "solution", source)], options)
        lines = result.errors
    except CompileError as error:
        lines = [] if error.use_stdout else error.messages
        if not any(LINE.match(line) for line in lines):
            return None
    found = [LINE.match(line) for line in lines]
    return [(int(one[1]), one[2][:200]) for one in found if one and one[3] in CODES][:MOST_FOUND]
