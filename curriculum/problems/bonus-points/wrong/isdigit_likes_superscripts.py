import sys

totals = {}
bad = 0
for line in sys.stdin:
    if not line.strip():
        continue
    parts = [part.strip() for part in line.split(";")]
    if len(parts) == 2 and parts[0] and parts[1].removeprefix("-").isdigit():
        totals[parts[0]] = totals.get(parts[0], 0) + int(parts[1])
    else:
        bad += 1

for name, total in sorted(totals.items(), key=lambda pair: (-pair[1], pair[0])):
    print(f"{name}: {total}")
print(f"bad lines: {bad}")
