# Modules that import modules that do not exist yet: a finder that always finds, and code that always imports.
# never: importing leaves the module's own limits.
# expect: TLE MLE RTE
# limits: cpu_ms=500 wall_ms=2000
import importlib.abc
import importlib.machinery
import sys


class Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, name, path, target=None):
        return importlib.machinery.ModuleSpec(name, self, is_package=True)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        for number in range(3):
            try:
                __import__(f"{module.__name__}x{number}")
            except RecursionError:
                pass


sys.meta_path.insert(0, Finder())
import endless


def solve(secret_of):
    return None
