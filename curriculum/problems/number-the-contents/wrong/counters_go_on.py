# Keeps one counter for each level and never sets it back.
import sys
from collections import defaultdict

sections = [line.strip().split(" ", 2) for line in sys.stdin]
known = {section for section, _, _ in sections}
children = defaultdict(list)
for section, parent, title in sections:
    children[parent if parent in known else "-"].append((section, title))
counters = defaultdict(int)


def show(parent, level, prefix):
    for section, title in children[parent]:
        counters[level] += 1
        number = f"{prefix}{counters[level]}"
        print(number, title)
        show(section, level + 1, number + ".")


show("-", 0, "")
