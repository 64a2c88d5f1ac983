# Sorts the finished numbers as strings.
import sys
from collections import defaultdict

sections = [line.strip().split(" ", 2) for line in sys.stdin]
known = {section for section, _, _ in sections}
children = defaultdict(list)
for section, parent, title in sections:
    children[parent if parent in known else "-"].append((section, title))
lines = []


def count(parent, prefix):
    for number, (section, title) in enumerate(children[parent], start=1):
        lines.append((f"{prefix}{number}", title))
        count(section, f"{prefix}{number}.")


count("-", "")
for number, title in sorted(lines):
    print(number, title)
