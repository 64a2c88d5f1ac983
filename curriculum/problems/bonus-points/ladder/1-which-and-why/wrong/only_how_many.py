# The solution before.
import re
import sys

totals = {}
bad = 0
for line in sys.stdin:
    if not line.strip():
        continue
    name, _, points = (part.strip() for part in line.partition(";"))
    if name and re.fullmatch(r"-?[0-9]+", points):
        totals[name] = totals.get(name, 0) + int(points)
    else:
        bad += 1

for name, total in sorted(totals.items(), key=lambda item: (-item[1], item[0])):
    print(f"{name}: {total}")
print(f"bad lines: {bad}")
