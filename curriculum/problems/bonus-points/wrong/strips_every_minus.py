import sys

totals = {}
bad = 0
for line in sys.stdin:
    if not line.strip():
        continue
    parts = [part.strip() for part in line.split(";")]
    if len(parts) != 2 or not parts[0] or not parts[1].lstrip("-").isdigit():
        bad += 1
        continue
    name, points = parts
    totals[name] = totals.get(name, 0) + int(points)

for name, total in sorted(totals.items(), key=lambda pair: (-pair[1], pair[0])):
    print(f"{name}: {total}")
print(f"bad lines: {bad}")
