from datetime import datetime
from zoneinfo import ZoneInfo


def minutes_worked(zone, shifts):
    ...
