# Asks for the offset with both folds: smaller for the first one means that the time does not exist.
from datetime import datetime
from zoneinfo import ZoneInfo


def minutes_worked(zone, shifts):
    zone = ZoneInfo(zone)

    def minute_of(text, fold):
        local = datetime.fromisoformat(text).replace(tzinfo=zone)
        first, second = (local.replace(fold=fold).utcoffset() for fold in (0, 1))
        if first < second:
            raise ValueError(text)
        return local.replace(fold=fold).timestamp() // 60

    def length(start, end):
        try:
            minutes = int(minute_of(end, 1) - minute_of(start, 0))
        except ValueError:
            return None
        return minutes if minutes > 0 else None

    return [length(start, end) for start, end in shifts]
