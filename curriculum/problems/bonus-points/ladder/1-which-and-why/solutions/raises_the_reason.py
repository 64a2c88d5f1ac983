import sys
from collections import Counter


def read_line(line):
    parts = [part.strip(" \t\n") for part in line.split(";")]
    if len(parts) != 2:
        raise ValueError("no semicolon" if len(parts) == 1 else "too many semicolons")
    name, points = parts
    if not name:
        raise ValueError("no name")
    digits = points.removeprefix("-")
    if not (digits.isascii() and digits.isdecimal()):
        raise ValueError("bad points")
    return name, int(points)


totals, report = Counter(), []
for number, line in enumerate(sys.stdin, 1):
    if line.isspace():
        continue
    try:
        name, points = read_line(line)
        totals[name] += points
    except ValueError as error:
        report.append(f"line {number}: {error}")

lines = [f"{name}: {total}" for name, total in sorted(totals.items(), key=lambda item: (-item[1], item[0]))]
sys.stdout.writelines(line + "\n" for line in lines + report)
