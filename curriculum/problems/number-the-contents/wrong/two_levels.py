# Two loops for two levels.
import sys
from collections import defaultdict

sections = [line.strip().split(" ", 2) for line in sys.stdin]
known = {section for section, _, _ in sections}
children = defaultdict(list)
for section, parent, title in sections:
    children[parent if parent in known else "-"].append((section, title))

for number, (section, title) in enumerate(children["-"], start=1):
    print(number, title)
    for below, (_, subtitle) in enumerate(children[section], start=1):
        print(f"{number}.{below} {subtitle}")
