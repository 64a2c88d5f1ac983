# What the calls would hold: for each level the children that are still to come.
import sys

sections = [line.rstrip("\n").split(" ", 2) for line in sys.stdin]
children = {section: [] for section, _, _ in sections}
top = []
for section, parent, title in sections:
    children.get(parent, top).append((section, title))

levels = [iter(top)]
while levels:
    for section, title in levels[-1]:
        print(len(levels), title)
        levels.append(iter(children[section]))
        break
    else:
        levels.pop()
