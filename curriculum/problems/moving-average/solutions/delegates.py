# The outer loop starts anew after each recalibration; `yield from` hands the conversation to the inner one.
from collections import deque


class Recalibrated(Exception):
    """Thrown into a coroutine: what it knows is worth nothing any more."""


def until_recalibrated(size):
    window, total, average = deque(maxlen=size), 0, None
    while True:
        reading = yield average
        if reading is not None:
            if len(window) == size:
                total -= window[0]
            window.append(reading)
            total += reading
            average = total / len(window)


def moving_average(size):
    while True:
        try:
            yield from until_recalibrated(size)
        except Recalibrated:
            pass


def play(size, steps):  # ready: leave it as it is
    sensors, answers = {}, []
    for name, what in steps:
        if name not in sensors:
            sensors[name] = moving_average(size)
            answers.append(next(sensors[name]))
        if what == "recalibrate":
            answers.append(sensors[name].throw(Recalibrated()))
        elif what == "unplug":
            try:
                answers.append(sensors.pop(name).throw(OSError()))
            except OSError:
                answers.append("ended")
        elif what == "close":
            sensors.pop(name).close()
        else:
            answers.append(sensors[name].send(what))
    return answers
