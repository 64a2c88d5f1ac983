from datetime import datetime, timedelta

start = datetime(2026, 3, 2, 22, 45)
end = start + timedelta(hours=2, minutes=30)
print(end)
print(end.strftime("%d.%m.%Y %H:%M"))

read = datetime.strptime("03.03.2026 08:00", "%d.%m.%Y %H:%M")
print(read - end)
print((read - end).total_seconds() / 60, "minutes")
print(read > end)
