from datetime import datetime, timedelta


def arrival(departure, minutes):
    form = "%d.%m.%Y %H:%M"
    moment = datetime.strptime(departure, form) + timedelta(minutes)
    return moment.strftime(form)
