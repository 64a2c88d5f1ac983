import sys

reports = {}
for line in sys.stdin:
    service, start, end = line.split()
    reports.setdefault(service, []).append((int(start), int(end)))

for service, intervals in sorted(reports.items()):
    outages = seconds = 0
    reached = -1
    for start, end in sorted(intervals):
        if start > reached:
            outages += 1
            reached = start
        if end > reached:
            seconds += end - reached
            reached = end
    print(f"{service} outages={outages} seconds={seconds}")
