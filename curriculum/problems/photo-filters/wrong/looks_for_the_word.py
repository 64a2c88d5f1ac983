# Looks for the command anywhere in the line.
import sys

on_photo, undone = [], []
for line in sys.stdin:
    command, _, name = line.rstrip("\n").partition(" ")
    if "undo" in line:
        if on_photo:
            undone.append(on_photo.pop())
    elif "redo" in line:
        if undone:
            on_photo.append(undone.pop())
    else:
        on_photo.append(name)
        undone.clear()

for name in on_photo:
    print(name)
print(f"undo={len(on_photo)} redo={len(undone)}")
