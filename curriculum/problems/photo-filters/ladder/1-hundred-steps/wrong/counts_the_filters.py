# Bounds what is undone, but answers with the number of filters.
import sys

on_photo, undone = [], []
for line in sys.stdin:
    command, _, name = line.rstrip("\n").partition(" ")
    if command == "apply":
        on_photo.append(name)
        undone.clear()
    elif command == "undo" and on_photo and len(undone) < 100:
        undone.append(on_photo.pop())
    elif command == "redo" and undone:
        on_photo.append(undone.pop())

print(*on_photo, f"undo={min(100, len(on_photo))} redo={len(undone)}", sep="\n")
