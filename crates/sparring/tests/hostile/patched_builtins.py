# Replaces what a careless runner would use to compare and to report.
# expect: RTE WA
import builtins
import json
import sys
import unittest


def solve(secret_of):
    builtins.print = builtins.all = builtins.isinstance = builtins.type = lambda *args, **kwargs: True
    json.dumps = json.loads = lambda *args, **kwargs: "AC"
    unittest.TestCase.assertEqual = lambda *args: None
    sys.exit = lambda *args: None
    return "AC"
