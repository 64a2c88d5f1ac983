import re
import sys


def problem(line: str) -> str | None:
    name, _, points = (part.strip() for part in line.partition(";"))
    if ";" not in line:
        return "no semicolon"
    if line.count(";") > 1:
        return "too many semicolons"
    if not name:
        return "no name"
    if not re.fullmatch(r"-?[0-9]+", points):
        return "bad points"
    return None


totals: dict[str, int] = {}
report = []
for number, line in enumerate(sys.stdin, start=1):
    if not line.strip():
        continue
    if reason := problem(line):
        report.append(f"line {number}: {reason}")
    else:
        name, points = line.split(";")
        totals[name.strip()] = totals.get(name.strip(), 0) + int(points)

for name, total in sorted(totals.items(), key=lambda item: (-item[1], item[0])):
    print(f"{name}: {total}")
for entry in report:
    print(entry)
