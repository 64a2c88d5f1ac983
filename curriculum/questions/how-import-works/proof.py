import contextlib
import importlib
import pathlib
import runpy
import sys
import tempfile


@contextlib.contextmanager
def modules(**sources):
    """Files to import for a while; what they loaded is forgotten afterwards."""
    known, path = set(sys.modules), list(sys.path)
    with tempfile.TemporaryDirectory() as folder:
        for name, source in sources.items():
            pathlib.Path(folder, f"{name}.py").write_text(source, encoding="utf-8")
        sys.path.insert(0, folder)
        importlib.invalidate_caches()
        try:
            yield folder
        finally:
            sys.path[:] = path
            for name in set(sys.modules) - known:
                del sys.modules[name]


def raised_by(action):
    try:
        action()
    except Exception as error:
        return type(error)
    return None


def prove_executed_once():
    with modules(pricing="runs = []\nruns.append('executed')\n"):
        first = importlib.import_module("pricing")
        import pricing as second

        kept = sys.modules["pricing"]
    assert first is second
    assert first is kept
    assert first.runs == ["executed"]


def prove_path_in_order():
    with modules(pricing="place = 'second'\n"), modules(pricing="place = 'first'\n") as first:
        found = importlib.import_module("pricing")
        where = str(pathlib.Path(found.__file__).parent)
    assert found.place == "first"
    assert where == first


def prove_from_binds_the_object():
    with modules(pricing="rate = 5\n"):
        import pricing
        from pricing import rate

        pricing.rate = 7
        seen = (rate, pricing.rate)
    assert seen == (5, 7)


def prove_registered_before_execution():
    early = "import sys\npresent = __name__ in sys.modules\n"
    first = "before = 1\nimport second_part\nafter = 2\n"
    second = "import first_part\nseen = sorted(n for n in vars(first_part) if n in ('before', 'after'))\n"
    with modules(early=early, first_part=first, second_part=second):
        present = importlib.import_module("early").present
        importlib.import_module("first_part")
        seen = sys.modules["second_part"].seen
    assert present is True
    assert seen == ["before"]

    with modules(failing="raise ValueError\n"):
        refused = raised_by(lambda: importlib.import_module("failing"))
        left_behind = "failing" in sys.modules
    assert (refused, left_behind) == (ValueError, False)


def prove_circular_from_fails():
    by_from = {
        "orders_part": "from clients_part import Client\nclass Order: pass\n",
        "clients_part": "from orders_part import Order\nclass Client: pass\n",
    }
    by_module = {
        "orders_part": "import clients_part\nclass Order:\n    def client(self): return clients_part.Client()\n",
        "clients_part": "import orders_part\nclass Client:\n    def order(self): return orders_part.Order()\n",
    }
    with modules(**by_from):
        refused = raised_by(lambda: importlib.import_module("orders_part"))
    with modules(**by_module):
        orders = importlib.import_module("orders_part")
        client = orders.Order().client()
        order = client.order()
    assert refused is ImportError
    assert type(order) is orders.Order


def prove_main_is_a_name():
    source = "name = __name__\nas_script = []\nif __name__ == '__main__':\n    as_script.append('ran')\n"
    with modules(tool=source) as folder:
        run = runpy.run_path(str(pathlib.Path(folder, "tool.py")), run_name="__main__")
        imported = importlib.import_module("tool")
    assert (run["name"], run["as_script"]) == ("__main__", ["ran"])
    assert (imported.name, imported.as_script) == ("tool", [])

    twice = "import sys\nclass Order: pass\nif __name__ == '__main__':\n    import both\n    same = both.Order is Order\n"
    with modules(both=twice) as folder:
        script = runpy.run_path(str(pathlib.Path(folder, "both.py")), run_name="__main__")
    assert script["same"] is False
