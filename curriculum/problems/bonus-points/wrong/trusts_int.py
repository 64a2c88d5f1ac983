import sys

totals = {}
bad = 0
for line in sys.stdin:
    if not line.strip():
        continue
    try:
        name, points = line.split(";")
        points = int(points)
    except ValueError:
        bad += 1
        continue
    name = name.strip()
    if not name:
        bad += 1
        continue
    totals[name] = totals.get(name, 0) + points

for name, total in sorted(totals.items(), key=lambda pair: (-pair[1], pair[0])):
    print(f"{name}: {total}")
print(f"bad lines: {bad}")
