import sys
from collections import defaultdict

moments = defaultdict(list)
for line in sys.stdin:
    service, start, end = line.split()
    moments[service] += [(int(start), 1), (int(end), -1)]

for service in sorted(moments):
    outages = seconds = reports = began = 0
    for moment, change in sorted(moments[service]):
        reports += change
        if change == 1 and reports == 2:
            outages += 1
            began = moment
        elif change == -1 and reports == 1:
            seconds += moment - began
    print(f"{service} outages={outages} seconds={seconds}")
