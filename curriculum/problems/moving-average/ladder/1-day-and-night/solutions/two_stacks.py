class Recalibrated(Exception):
    """Thrown into a coroutine: what it knows is worth nothing any more."""


def moving_average(size):
    # Nothing is ever subtracted: newer readings have one sum, older ones the sum of each rest of the window.
    newer, newer_sum, older, average = [], 0.0, [], None
    while True:
        try:
            reading = yield average
        except Recalibrated:
            newer, newer_sum, older, average = [], 0.0, [], None
            continue
        if reading is None:
            continue
        if len(newer) + len(older) == size:
            if not older:
                rest = 0.0
                for value in reversed(newer):
                    rest += value
                    older.append(rest)
                newer, newer_sum = [], 0.0
            older.pop()
        newer.append(reading)
        newer_sum += reading
        average = (newer_sum + (older[-1] if older else 0.0)) / (len(newer) + len(older))


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
