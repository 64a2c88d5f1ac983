from datetime import datetime, timedelta


def arrival(departure, minutes):
    pass
