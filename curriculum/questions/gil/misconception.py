import dis
import os
import threading


class OneWithVisitor:
    def __init__(self, visit):
        self.visit = visit

    def __radd__(self, value_read):
        visitor = threading.Thread(target=self.visit)
        visitor.start()
        visitor.join()
        return value_read + 1


def believe_increment_is_one_instruction():
    steps = [step.opname for step in dis.get_instructions("x += 1")]
    assert steps.index("STORE_NAME") == steps.index("LOAD_NAME")


def believe_no_update_can_be_lost():
    x = 0

    def add_one():
        nonlocal x
        x += 1

    x += OneWithVisitor(add_one)
    assert x == 2


def believe_one_waiting_thread_stops_all():
    events = []
    reading_end, writing_end = os.pipe()

    def wait_for_input():
        os.read(reading_end, 1)
        events.append("the waiting thread went on")

    waiting = threading.Thread(target=wait_for_input)
    waiting.start()
    events.append("the other thread worked")
    os.write(writing_end, b"!")
    waiting.join()
    os.close(reading_end)
    os.close(writing_end)
    assert events[0] == "the waiting thread went on"
