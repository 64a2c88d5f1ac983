# Looks at the local clock in every quarter of an hour of the shift.
from datetime import datetime, timezone
from zoneinfo import ZoneInfo


def minutes_worked(zone, shifts):
    zone = ZoneInfo(zone)

    def stamp(text, fold):
        local = datetime.fromisoformat(text).replace(tzinfo=zone, fold=fold)
        seconds = int(local.timestamp())
        back = datetime.fromtimestamp(seconds, zone)
        return seconds if back.replace(tzinfo=None) == local.replace(tzinfo=None) else None

    def at_night(seconds):
        return not 6 <= datetime.fromtimestamp(seconds, zone).hour < 22

    answers = []
    for start, end in shifts:
        begin, finish = stamp(start, 0), stamp(end, 1)
        if begin is None or finish is None or finish <= begin:
            answers.append(None)
            continue
        # Offsets are whole quarters of an hour, so the borders of the night lie on quarters too.
        night, now = 0, begin
        while now < finish:
            step = min(finish, now - now % 900 + 900)
            night += (step - now) // 60 * at_night(now)
            now = step
        answers.append(((finish - begin) // 60, night))
    return answers
