# Expects that there is always something to undo or redo.
import sys

on_photo, undone = [], []
for line in sys.stdin:
    command, _, name = line.rstrip("\n").partition(" ")
    if command == "apply":
        on_photo.append(name)
        undone.clear()
    elif command == "undo":
        undone.append(on_photo.pop())
    elif command == "redo":
        on_photo.append(undone.pop())

for name in on_photo:
    print(name)
print(f"undo={len(on_photo)} redo={len(undone)}")
