import contextlib
import dis
import os
import sys
import sysconfig
import threading


def gil_is_on():
    return getattr(sys, "_is_gil_enabled", lambda: True)()


@contextlib.contextmanager
def nobody_asks_for_the_gil():
    usual = sys.getswitchinterval()
    sys.setswitchinterval(60)
    try:
        yield
    finally:
        sys.setswitchinterval(usual)


class OneWithVisitor:
    def __init__(self, visit):
        self.visit = visit

    def __radd__(self, value_read):
        visitor = threading.Thread(target=self.visit)
        visitor.start()
        visitor.join()
        return value_read + 1


def prove_one_thread_at_a_time():
    interval = sys.getswitchinterval()
    events = []
    may_run = threading.Event()

    def visit():
        may_run.wait()
        events.append("visitor ran")

    visitor = threading.Thread(target=visit)
    with nobody_asks_for_the_gil():
        visitor.start()
        may_run.set()
        sum(number * number for number in range(200_000))
        events.append("computed")
        visitor.join()
    with_gil, without_gil = ["computed", "visitor ran"], ["visitor ran", "computed"]
    possible = [with_gil] if gil_is_on() else [with_gil, without_gil]
    assert events in possible
    assert interval == 0.005


def prove_waiting_lets_go():
    events = []
    may_run = threading.Event()
    reading_end, writing_end = os.pipe()

    def visit():
        may_run.wait()
        events.append("visitor writes")
        os.write(writing_end, b"!")

    visitor = threading.Thread(target=visit)
    with nobody_asks_for_the_gil():
        visitor.start()
        may_run.set()
        events.append("waits for input")
        os.read(reading_end, 1)
        events.append("has read")
        visitor.join()
    os.close(reading_end)
    os.close(writing_end)
    with_gil = ["waits for input", "visitor writes", "has read"]
    without_gil = ["visitor writes", "waits for input", "has read"]
    possible = [with_gil] if gil_is_on() else [with_gil, without_gil]
    assert events in possible


def prove_insides_stay_whole():
    shared = []

    def add_many():
        for number in range(20_000):
            shared.append(number)

    threads = [threading.Thread(target=add_many) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(shared) == 40_000


def prove_increment_is_not_atomic():
    steps = [step.opname for step in dis.get_instructions("x += 1")]
    read, add, store = steps.index("LOAD_NAME"), steps.index("BINARY_OP"), steps.index("STORE_NAME")
    assert read < add < store

    x = 0

    def add_one():
        nonlocal x
        x += 1

    x += OneWithVisitor(add_one)
    assert x == 1


def prove_lock_around_the_update():
    lock = threading.Lock()
    x = 0

    def add_one():
        nonlocal x
        with lock:
            x += 1

    visitor = threading.Thread(target=add_one)
    with lock:
        value_read = x
        visitor.start()
        visitor_waits = visitor.is_alive()
        x = value_read + 1
    visitor.join()
    assert visitor_waits
    assert x == 2


def prove_free_threaded_build():
    built_to_run_without = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
    gil_now = gil_is_on()
    interpreter_tells = hasattr(sys, "_is_gil_enabled")
    assert gil_now or built_to_run_without
    assert interpreter_tells == (sys.version_info >= (3, 13))
