import sys

totals = {}
bad = 0
try:
    for line in sys.stdin:
        if not line.strip():
            continue
        name, points = line.split(";")
        name = name.strip()
        if not name:
            raise ValueError("no name")
        totals[name] = totals.get(name, 0) + int(points)
except ValueError:
    bad += 1

for name, total in sorted(totals.items(), key=lambda pair: (-pair[1], pair[0])):
    print(f"{name}: {total}")
print(f"bad lines: {bad}")
