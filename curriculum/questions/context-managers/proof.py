import contextlib


class Recorder:
    def __init__(self, answer=None):
        self.answer = answer
        self.left_with = []

    def __enter__(self):
        return "what enter returned"

    def __exit__(self, kind, error, trace):
        self.left_with.append((kind, error, trace))
        return self.answer


def prove_as_gets_what_enter_returns():
    manager = Recorder()
    with manager as name:
        pass
    assert name == "what enter returned"
    assert name is not manager


def prove_exit_on_every_way_out():
    manager = Recorder()

    def leave(how):
        for _ in range(1):
            with manager:
                if how == "return":
                    return
                if how == "break":
                    break
                if how == "exception":
                    raise ValueError

    exits = {}
    for how in ("end of block", "return", "break", "exception"):
        before = len(manager.left_with)
        with contextlib.suppress(ValueError):
            leave(how)
        exits[how] = len(manager.left_with) - before
    assert exits == {"end of block": 1, "return": 1, "break": 1, "exception": 1}


def prove_exit_is_told():
    manager = Recorder()
    error = ValueError("broken")
    with manager:
        pass
    with contextlib.suppress(ValueError):
        with manager:
            raise error
    quiet, failed = manager.left_with
    assert quiet == (None, None, None)
    assert failed == (ValueError, error, error.__traceback__)


def prove_true_swallows():
    def outcome(answer):
        try:
            with Recorder(answer):
                raise ValueError
            return "swallowed"
        except ValueError:
            return "flew on"

    outcomes = [outcome(True), outcome("any true value"), outcome(None), outcome(False)]
    assert outcomes == ["swallowed", "swallowed", "flew on", "flew on"]


def prove_failed_enter_has_no_exit():
    events = []

    class Unreachable:
        def __enter__(self):
            events.append("enter")
            raise ConnectionError

        def __exit__(self, *details):
            events.append("exit")

    try:
        with Unreachable():
            events.append("block")
    except ConnectionError:
        events.append("error")
    assert events == ["enter", "error"]


def prove_yield_in_try_finally():
    events = []

    @contextlib.contextmanager
    def careless():
        yield
        events.append("careless cleans up")

    @contextlib.contextmanager
    def careful():
        try:
            yield
        except ValueError:
            events.append("exception at the yield")
            raise
        finally:
            events.append("careful cleans up")

    for manager in (careless, careful):
        try:
            with manager():
                raise ValueError
        except ValueError:
            events.append("flew on")
    assert events == ["flew on", "exception at the yield", "careful cleans up", "flew on"]
