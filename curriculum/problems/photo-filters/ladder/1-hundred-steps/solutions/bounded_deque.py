# The last hundred are in a deque; whatever it pushes out has become part of the photo.
import sys
from collections import deque

fixed, steps, undone = [], deque(), []
for line in sys.stdin:
    match line.rstrip("\n").split(" ", 1):
        case ["apply", name]:
            steps.append(name)
            undone.clear()
            if len(steps) > 100:
                fixed.append(steps.popleft())
        case ["undo"] if steps:
            undone.append(steps.pop())
        case ["redo"] if undone:
            steps.append(undone.pop())

print(*fixed, *steps, f"undo={len(steps)} redo={len(undone)}", sep="\n")
