# Keeps every second in a set.
import sys

reports = {}
for line in sys.stdin:
    service, start, end = line.split()
    reports.setdefault(service, []).append((int(start), int(end)))

for service, intervals in sorted(reports.items()):
    down = set()
    for start, end in intervals:
        down.update(range(start, end))
    outages = sum(second - 1 not in down for second in down)
    print(f"{service} outages={outages} seconds={len(down)}")
