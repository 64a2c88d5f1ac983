# Says a hundred at the end, but undoes everything.
import sys

on_photo, undone = [], []
for line in sys.stdin:
    command, _, name = line.rstrip("\n").partition(" ")
    if command == "apply":
        on_photo.append(name)
        undone.clear()
    elif command == "undo" and on_photo:
        undone.append(on_photo.pop())
    elif command == "redo" and undone:
        on_photo.append(undone.pop())

print(*on_photo, f"undo={min(100, len(on_photo))} redo={len(undone)}", sep="\n")
