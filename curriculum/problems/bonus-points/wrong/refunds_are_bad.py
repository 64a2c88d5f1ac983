import sys

totals = {}
bad = 0
for line in sys.stdin:
    line = line.strip()
    if not line:
        continue
    parts = line.split(";")
    if len(parts) == 2 and parts[0].strip() and parts[1].strip().isdigit():
        name = parts[0].strip()
        totals[name] = totals.get(name, 0) + int(parts[1])
    else:
        bad += 1

for name, total in sorted(totals.items(), key=lambda pair: (-pair[1], pair[0])):
    print(f"{name}: {total}")
print(f"bad lines: {bad}")
