from datetime import datetime, timedelta


def arrival(departure, minutes):
    moment = datetime.strptime(departure, "%d.%m.%Y %H:%M") + timedelta(minutes=minutes)
    return moment.strftime("%d.%m.%Y %H:%m")
