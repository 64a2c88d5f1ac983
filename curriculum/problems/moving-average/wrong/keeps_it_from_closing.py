# Takes even the end for a recalibration.
from collections import deque


class Recalibrated(Exception):
    """Thrown into a coroutine: what it knows is worth nothing any more."""


def moving_average(size):
    window, total, average = deque(), 0, None
    while True:
        try:
            reading = yield average
        except BaseException:
            window, total, average = deque(), 0, None
            continue
        if reading is None:
            continue
        window.append(reading)
        total += reading
        if len(window) > size:
            total -= window.popleft()
        average = total / len(window)


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
