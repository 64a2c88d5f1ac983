# Intersects local times without their zone.
from datetime import datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


def moment(text, zone, fold):
    local = datetime.fromisoformat(text).replace(fold=fold)
    utc = local.replace(tzinfo=zone).astimezone(timezone.utc)
    return utc if utc.astimezone(zone).replace(tzinfo=None) == local else None


def minutes_worked(zone, shifts):
    zone = ZoneInfo(zone)
    answers = []
    for start, end in shifts:
        begin, finish = moment(start, zone, fold=0), moment(end, zone, fold=1)
        if not (begin and finish and finish > begin):
            answers.append(None)
            continue
        on, off = datetime.fromisoformat(start), datetime.fromisoformat(end)
        night, day = 0, on.date() - DAY
        while day <= off.date():
            dusk, dawn = datetime.combine(day, time(22)), datetime.combine(day + DAY, time(6))
            night += max(0, (min(off, dawn) - max(on, dusk)) // MINUTE)
            day += DAY
        answers.append(((finish - begin) // MINUTE, night))
    return answers
