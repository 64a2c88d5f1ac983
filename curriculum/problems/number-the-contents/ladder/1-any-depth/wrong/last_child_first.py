# Puts the children on the stack in their order.
import sys
from collections import defaultdict

sections = [line.strip().split(" ", 2) for line in sys.stdin]
known = {section for section, _, _ in sections}
children = defaultdict(list)
for section, parent, title in sections:
    children[parent if parent in known else "-"].append((section, title))

stack = [(1, section, title) for section, title in children["-"]]
while stack:
    level, section, title = stack.pop()
    print(level, title)
    stack.extend((level + 1, child, child_title) for child, child_title in children[section])
