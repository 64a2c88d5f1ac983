# Joins each report only with the last outage, without sorting.
import sys

reports = {}
for line in sys.stdin:
    service, start, end = line.split()
    reports.setdefault(service, []).append((int(start), int(end)))

for service, intervals in sorted(reports.items()):
    merged = []
    for start, end in intervals:
        if merged and start <= merged[-1][1] and end >= merged[-1][0]:
            merged[-1][0] = min(merged[-1][0], start)
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    print(f"{service} outages={len(merged)} seconds={sum(end - start for start, end in merged)}")
