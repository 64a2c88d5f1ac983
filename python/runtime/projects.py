"""A project of several files, and the author's tests that it has to pass.

The tests import the project, so both share a process: what they find is not sealed against a program that means to deceive.
"""

import os
import sys

import test_runs

FOLDER = "acceptance"  # of the author's tests


def unpack(files, acceptance):
    """Writes all files into the working folder, the private tmpfs of the cell; every module has to be Python."""
    for path, source in files:
        if path.endswith(".py"):
            compile(source, path, "exec", dont_inherit=True)
        if not path.startswith(FOLDER + "/"):  # nothing of the project stands among the author's tests
            _write(path, source)
    for path, source in acceptance:
        _write(f"{FOLDER}/{path}", source)
    sys.path.insert(0, os.getcwd())


def _write(path, source):
    folder = os.path.dirname(path)
    if folder:
        os.makedirs(folder, exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(source)


def accept(tests):
    """Runs the tests with these ids; see `test_runs.run`."""
    # A `conftest.py` of the project's own is not asked, and test files need no unique names.
    options = ["--rootdir", FOLDER, "--confcutdir", FOLDER, "--import-mode", "importlib"]
    return test_runs.run([f"{FOLDER}/{test}" for test in tests], options, _place)


def _place(path, line):
    path = os.path.relpath(path)
    return None if path.startswith("..") else (path, line)
