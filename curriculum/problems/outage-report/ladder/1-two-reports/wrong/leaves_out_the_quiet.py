import sys
from collections import Counter, defaultdict

changes = defaultdict(Counter)  # service -> moment -> how many more reports cover it from here on
for line in sys.stdin:
    service, start, end = line.split()
    changes[service][int(start)] += 1
    changes[service][int(end)] -= 1

for service in sorted(changes):
    outages = seconds = reports = began = 0
    for moment, change in sorted(changes[service].items()):
        was_down = reports >= 2
        reports += change
        if reports >= 2 and not was_down:
            outages += 1
            began = moment
        elif reports < 2 and was_down:
            seconds += moment - began
    if outages:
        print(f"{service} outages={outages} seconds={seconds}")
