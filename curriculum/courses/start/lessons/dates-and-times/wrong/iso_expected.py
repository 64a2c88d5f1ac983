from datetime import datetime, timedelta


def arrival(departure, minutes):
    moment = datetime.fromisoformat(departure) + timedelta(minutes=minutes)
    return moment.strftime("%d.%m.%Y %H:%M")
