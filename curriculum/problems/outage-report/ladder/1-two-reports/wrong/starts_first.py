import sys
from collections import defaultdict

moments = defaultdict(list)
for line in sys.stdin:
    service, start, end = line.split()
    moments[service] += [(int(start), 0), (int(end), 1)]  # starts before ends

for service in sorted(moments):
    outages = seconds = reports = began = 0
    for moment, is_end in sorted(moments[service]):
        if not is_end:
            reports += 1
            if reports == 2:
                outages += 1
                began = moment
        else:
            reports -= 1
            if reports == 1:
                seconds += moment - began
    print(f"{service} outages={outages} seconds={seconds}")
