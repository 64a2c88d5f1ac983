# Sorted by start: from its start on, a report is doubled up to the smaller of its end and the latest end before it.
import sys

reports = {}
for line in sys.stdin:
    service, start, end = line.split()
    reports.setdefault(service, []).append((int(start), int(end)))

for service, intervals in sorted(reports.items()):
    outages = seconds = 0
    latest = doubled_until = -1
    for start, end in sorted(intervals):
        until = min(end, latest)
        if start < until and until > doubled_until:
            if start > doubled_until:
                outages += 1
                seconds += until - start
            else:
                seconds += until - doubled_until
            doubled_until = until
        latest = max(latest, end)
    print(f"{service} outages={outages} seconds={seconds}")
