# Does not think of parents that are missing.
import sys
from collections import defaultdict

sections = [line.strip().split(" ", 2) for line in sys.stdin]
children = defaultdict(list)
for section, parent, title in sections:
    children[parent].append((section, title))


def show(parent, prefix):
    for number, (section, title) in enumerate(children[parent], start=1):
        print(f"{prefix}{number} {title}")
        show(section, f"{prefix}{number}.")


show("-", "")
