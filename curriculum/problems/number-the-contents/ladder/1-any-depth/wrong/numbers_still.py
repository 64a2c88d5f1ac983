# The solution before.
import sys
from collections import defaultdict

sections = [line.strip().split(" ", 2) for line in sys.stdin]
known = {section for section, _, _ in sections}
children = defaultdict(list)
for section, parent, title in sections:
    children[parent if parent in known else "-"].append((section, title))


def show(parent, prefix):
    for number, (section, title) in enumerate(children[parent], start=1):
        print(f"{prefix}{number} {title}")
        show(section, f"{prefix}{number}.")


show("-", "")
