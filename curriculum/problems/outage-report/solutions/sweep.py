import sys
from collections import defaultdict

moments = defaultdict(list)
for line in sys.stdin:
    service, start, end = line.split()
    # At the same moment beginnings come first, so that touching reports stay one outage.
    moments[service] += [(int(start), 0), (int(end), 1)]

for service in sorted(moments):
    outages = seconds = active = began = 0
    for moment, is_end in sorted(moments[service]):
        if is_end:
            active -= 1
            if active == 0:
                outages += 1
                seconds += moment - began
        else:
            if active == 0:
                began = moment
            active += 1
    print(f"{service} outages={outages} seconds={seconds}")
