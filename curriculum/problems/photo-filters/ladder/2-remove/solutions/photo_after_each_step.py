# Keeps the photo as it was after each step: correct, and too large for a long session.
import sys

history, current = [()], 0
for line in sys.stdin:
    match line.rstrip("\n").split(" ", 1):
        case ["undo"]:
            current = max(0, current - 1)
        case ["redo"]:
            current = min(len(history) - 1, current + 1)
        case [command, name]:
            photo = history[current]
            if command == "apply":
                photo += (name,)
            elif name in photo:
                place = max(i for i, other in enumerate(photo) if other == name)
                photo = photo[:place] + photo[place + 1 :]
            else:
                continue
            del history[current + 1 :]
            history.append(photo)
            current += 1

print(*history[current], f"undo={current} redo={len(history) - 1 - current}", sep="\n")
