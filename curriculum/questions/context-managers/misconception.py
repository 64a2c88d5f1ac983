import contextlib


def believe_as_always_gives_the_manager():
    class Connection:
        def __enter__(self):
            return "cursor"

        def __exit__(self, *details):
            return None

    connection = Connection()
    with connection as name:
        pass
    assert name is connection


def believe_with_handles_the_exception():
    class Connection:
        def __enter__(self):
            return self

        def __exit__(self, *details):
            return None

    try:
        with Connection():
            raise ValueError
        handled = True
    except ValueError:
        handled = False
    assert handled


def believe_code_after_yield_always_runs():
    events = []

    @contextlib.contextmanager
    def connection():
        yield
        events.append("closed")

    with contextlib.suppress(ValueError):
        with connection():
            raise ValueError
    assert events == ["closed"]
