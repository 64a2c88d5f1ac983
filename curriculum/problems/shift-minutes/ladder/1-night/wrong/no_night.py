# The solution before.
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo


def moment(text, zone, fold):
    local = datetime.fromisoformat(text).replace(fold=fold)
    utc = local.replace(tzinfo=zone).astimezone(timezone.utc)
    exists = utc.astimezone(zone).replace(tzinfo=None) == local
    return utc if exists else None


def minutes_worked(zone, shifts):
    zone = ZoneInfo(zone)
    answers = []
    for start, end in shifts:
        begin, finish = moment(start, zone, fold=0), moment(end, zone, fold=1)
        if begin and finish and finish > begin:
            answers.append((finish - begin) // timedelta(minutes=1))
        else:
            answers.append(None)
    return answers
