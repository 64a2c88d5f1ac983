# Begins with the night of the day of the start.
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
        night, day = 0, begin.astimezone(zone).date()
        while day <= finish.astimezone(zone).date():
            dusk = datetime.combine(day, time(22), zone).astimezone(timezone.utc)
            day += DAY
            dawn = datetime.combine(day, time(6), zone).astimezone(timezone.utc)
            night += max(0, (min(finish, dawn) - max(begin, dusk)) // MINUTE)
        answers.append(((finish - begin) // MINUTE, night))
    return answers
