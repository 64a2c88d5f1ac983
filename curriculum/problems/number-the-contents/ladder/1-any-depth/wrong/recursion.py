# Levels, and a call for each of them.
import sys
from collections import defaultdict

sections = [line.strip().split(" ", 2) for line in sys.stdin]
known = {section for section, _, _ in sections}
children = defaultdict(list)
for section, parent, title in sections:
    children[parent if parent in known else "-"].append((section, title))


def show(parent, level):
    for section, title in children[parent]:
        print(f"{level} {title}")
        show(section, level + 1)


show("-", 1)
