import threading
from concurrent.futures import ThreadPoolExecutor


def believe_an_exception_in_a_task_reaches_the_caller_by_itself():
    def fail():
        raise ValueError("no such page")

    noticed = False
    try:
        with ThreadPoolExecutor(1) as pool:
            pool.submit(fail)
    except ValueError:
        noticed = True
    assert noticed


def believe_cancel_stops_a_running_task():
    begun, may_end = threading.Event(), threading.Event()

    def slow():
        begun.set()
        may_end.wait(10)

    with ThreadPoolExecutor(1) as pool:
        future = pool.submit(slow)
        begun.wait(10)
        stopped = future.cancel()
        may_end.set()
    assert stopped


def believe_concurrency_needs_several_threads():
    events = []

    def task(name):
        events.append((name, threading.get_ident()))
        yield
        events.append((name, threading.get_ident()))
        yield

    tasks = [task("a"), task("b")]
    for _ in range(2):
        for started in tasks:
            next(started)
    assert len({thread for _, thread in events}) > 1
