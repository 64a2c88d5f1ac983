# Joins only what really overlaps.
import sys

reports = {}
for line in sys.stdin:
    service, start, end = line.split()
    reports.setdefault(service, []).append((int(start), int(end)))

for service, intervals in sorted(reports.items()):
    merged = []
    for start, end in sorted(intervals):
        if merged and start < merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    print(f"{service} outages={len(merged)} seconds={sum(end - start for start, end in merged)}")
