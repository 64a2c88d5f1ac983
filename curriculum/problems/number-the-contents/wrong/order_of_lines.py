# Right numbers, printed in the order of the lines.
import sys
from collections import defaultdict

sections = [line.strip().split(" ", 2) for line in sys.stdin]
known = {section for section, _, _ in sections}
children = defaultdict(list)
for section, parent, title in sections:
    children[parent if parent in known else "-"].append((section, title))
numbers = {}


def count(parent, prefix):
    for number, (section, title) in enumerate(children[parent], start=1):
        numbers[section] = f"{prefix}{number}"
        count(section, f"{prefix}{number}.")


count("-", "")
for section, _, title in sections:
    print(numbers[section], title)
