import sys
from collections import defaultdict


def parse(line: str) -> tuple[str, int] | None:
    name, *rest = (part.strip() for part in line.split(";"))
    if not name or len(rest) != 1:
        return None
    digits = rest[0].removeprefix("-")
    if not (digits.isascii() and digits.isdigit()):
        return None
    return name, int(rest[0])


def main() -> None:
    totals: defaultdict[str, int] = defaultdict(int)
    bad = 0
    for line in sys.stdin:
        if line.isspace():
            continue
        entry = parse(line)
        if entry is None:
            bad += 1
        else:
            name, points = entry
            totals[name] += points
    by_name = sorted(totals)
    for name in sorted(by_name, key=totals.__getitem__, reverse=True):
        print(f"{name}: {totals[name]}")
    print("bad lines:", bad)


main()
