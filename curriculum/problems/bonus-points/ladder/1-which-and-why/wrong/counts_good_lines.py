# Leaves out the empty lines before it numbers.
import re
import sys

totals, report = {}, []
lines = [line for line in sys.stdin if line.strip()]
for number, line in enumerate(lines, start=1):
    parts = [part.strip() for part in line.split(";")]
    if len(parts) == 1:
        report.append(f"line {number}: no semicolon")
    elif len(parts) > 2:
        report.append(f"line {number}: too many semicolons")
    elif not parts[0]:
        report.append(f"line {number}: no name")
    elif not re.fullmatch(r"-?[0-9]+", parts[1]):
        report.append(f"line {number}: bad points")
    else:
        totals[parts[0]] = totals.get(parts[0], 0) + int(parts[1])

for name, total in sorted(totals.items(), key=lambda item: (-item[1], item[0])):
    print(f"{name}: {total}")
for entry in report:
    print(entry)
