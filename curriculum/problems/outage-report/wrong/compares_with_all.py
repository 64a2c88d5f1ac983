# Looks for overlaps among all outages found so far.
import sys

reports = {}
for line in sys.stdin:
    service, start, end = line.split()
    reports.setdefault(service, []).append((int(start), int(end)))

for service, intervals in sorted(reports.items()):
    merged = []
    for start, end in intervals:
        apart = []
        for other in merged:
            if start <= other[1] and other[0] <= end:
                start, end = min(start, other[0]), max(end, other[1])
            else:
                apart.append(other)
        merged = apart + [(start, end)]
    print(f"{service} outages={len(merged)} seconds={sum(end - start for start, end in merged)}")
