# A queue instead of a stack.
import sys
from collections import defaultdict, deque

sections = [line.strip().split(" ", 2) for line in sys.stdin]
known = {section for section, _, _ in sections}
children = defaultdict(list)
for section, parent, title in sections:
    children[parent if parent in known else "-"].append((section, title))

queue = deque((1, section, title) for section, title in children["-"])
while queue:
    level, section, title = queue.popleft()
    print(level, title)
    queue.extend((level + 1, child, child_title) for child, child_title in children[section])
