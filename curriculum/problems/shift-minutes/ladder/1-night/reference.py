from datetime import datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


def moment(text, zone, fold):
    local = datetime.fromisoformat(text).replace(fold=fold)
    utc = local.replace(tzinfo=zone).astimezone(timezone.utc)
    exists = utc.astimezone(zone).replace(tzinfo=None) == local
    return utc if exists else None


def night_minutes(begin, finish, zone):
    total = 0
    day = begin.astimezone(zone).date() - DAY  # its night may still go on
    while day <= finish.astimezone(zone).date():
        dusk = datetime.combine(day, time(22), zone).astimezone(timezone.utc)
        day += DAY
        dawn = datetime.combine(day, time(6), zone).astimezone(timezone.utc)
        total += max(0, (min(finish, dawn) - max(begin, dusk)) // MINUTE)
    return total


def minutes_worked(zone, shifts):
    zone = ZoneInfo(zone)
    answers = []
    for start, end in shifts:
        begin, finish = moment(start, zone, fold=0), moment(end, zone, fold=1)
        if begin and finish and finish > begin:
            answers.append(((finish - begin) // MINUTE, night_minutes(begin, finish, zone)))
        else:
            answers.append(None)
    return answers
