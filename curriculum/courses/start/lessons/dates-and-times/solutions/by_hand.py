from datetime import datetime, timedelta


def arrival(departure, minutes):
    day, month, year = departure[:10].split(".")
    start = datetime(int(year), int(month), int(day), int(departure[11:13]), int(departure[14:]))
    end = start + minutes * timedelta(minutes=1)
    return f"{end:%d.%m.%Y %H:%M}"
