import sys

history = []
current = 0  # so many of the history are on the photo, the rest is undone
for line in sys.stdin:
    match line.rstrip("\n").split(" ", 1):
        case ["apply", name]:
            del history[current:]
            history.append(name)
            current += 1
        case ["undo"]:
            current = max(0, current - 1)
        case ["redo"]:
            current = min(len(history), current + 1)

print(*history[:current], f"undo={current} redo={len(history) - current}", sep="\n")
