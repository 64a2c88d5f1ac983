def believe_the_decorator_runs_at_each_call():
    events = []

    def log(function):
        events.append("decorator")
        return function

    @log
    def report():
        pass

    report()
    report()
    assert events == ["decorator", "decorator"]


def believe_the_wrapper_keeps_the_name():
    def log(function):
        def wrapper():
            return function()
        return wrapper

    @log
    def report():
        pass

    assert report.__name__ == "report"


def believe_the_top_decorator_is_applied_first():
    applied = []

    def top(function):
        applied.append("top")
        return function

    def bottom(function):
        applied.append("bottom")
        return function

    @top
    @bottom
    def report():
        pass

    assert applied == ["top", "bottom"]
