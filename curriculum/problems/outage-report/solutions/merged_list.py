import sys
from itertools import groupby
from operator import itemgetter

reports = []
for line in sys.stdin:
    service, start, end = line.split()
    reports.append((service, int(start), int(end)))
reports.sort()

for service, group in groupby(reports, key=itemgetter(0)):
    merged = []
    for _, start, end in group:
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    print(f"{service} outages={len(merged)} seconds={sum(end - start for start, end in merged)}")
