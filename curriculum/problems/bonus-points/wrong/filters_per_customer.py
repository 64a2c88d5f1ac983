import re
import sys

entries = []
bad = 0
for line in sys.stdin:
    if not line.strip():
        continue
    parts = [part.strip() for part in line.split(";")]
    if len(parts) == 2 and parts[0] and re.fullmatch("-?[0-9]+", parts[1]):
        entries.append((parts[0], int(parts[1])))
    else:
        bad += 1

totals = {}
for customer in {name for name, _ in entries}:
    totals[customer] = sum(points for name, points in entries if name == customer)

for name, total in sorted(totals.items(), key=lambda pair: (-pair[1], pair[0])):
    print(f"{name}: {total}")
print(f"bad lines: {bad}")
