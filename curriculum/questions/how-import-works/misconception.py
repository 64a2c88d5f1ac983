import contextlib
import importlib
import pathlib
import sys
import tempfile


@contextlib.contextmanager
def modules(**sources):
    known, path = set(sys.modules), list(sys.path)
    with tempfile.TemporaryDirectory() as folder:
        for name, source in sources.items():
            pathlib.Path(folder, f"{name}.py").write_text(source, encoding="utf-8")
        sys.path.insert(0, folder)
        importlib.invalidate_caches()
        try:
            yield
        finally:
            sys.path[:] = path
            for name in set(sys.modules) - known:
                del sys.modules[name]


def believe_every_import_executes_the_file():
    counter = "import sys\nsys.pricing_runs = getattr(sys, 'pricing_runs', 0) + 1\n"
    with modules(pricing=counter):
        importlib.import_module("pricing")
        importlib.import_module("pricing")
    assert sys.pricing_runs == 2


def believe_from_import_follows_the_module():
    with modules(pricing="rate = 5\n"):
        import pricing
        from pricing import rate

        pricing.rate = 7
    assert rate == 7


def believe_from_import_loads_only_the_function():
    source = "loaded = True\ndef total(): return 5\n"
    with modules(pricing=source):
        from pricing import total  # noqa: F401

        loaded = "pricing" in sys.modules and hasattr(sys.modules["pricing"], "loaded")
    assert not loaded
