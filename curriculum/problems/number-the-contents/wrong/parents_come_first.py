# Looks for the parent among the sections that were read before.
import sys
from collections import defaultdict

children = defaultdict(list)
known = set()
for line in sys.stdin:
    section, parent, title = line.strip().split(" ", 2)
    children[parent if parent in known else "-"].append((section, title))
    known.add(section)


def show(parent, prefix):
    for number, (section, title) in enumerate(children[parent], start=1):
        print(f"{prefix}{number} {title}")
        show(section, f"{prefix}{number}.")


show("-", "")
