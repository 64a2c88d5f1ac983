# Asks for the name first.
import re
import sys

totals, report = {}, []
for number, line in enumerate(sys.stdin, start=1):
    if not line.strip():
        continue
    parts = [part.strip() for part in line.split(";")]
    if not parts[0]:
        report.append(f"line {number}: no name")
    elif len(parts) == 1:
        report.append(f"line {number}: no semicolon")
    elif not re.fullmatch(r"-?[0-9]+", parts[1]):
        report.append(f"line {number}: bad points")
    elif len(parts) > 2:
        report.append(f"line {number}: too many semicolons")
    else:
        totals[parts[0]] = totals.get(parts[0], 0) + int(parts[1])

for name, total in sorted(totals.items(), key=lambda item: (-item[1], item[0])):
    print(f"{name}: {total}")
for entry in report:
    print(entry)
