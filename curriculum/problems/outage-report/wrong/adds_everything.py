# Adds the lengths of all reports.
import sys

reports = {}
for line in sys.stdin:
    service, start, end = line.split()
    reports.setdefault(service, []).append((int(start), int(end)))

for service, intervals in sorted(reports.items()):
    seconds = sum(end - start for start, end in intervals)
    print(f"{service} outages={len(intervals)} seconds={seconds}")
