# Splits at all spaces and joins the name again.
import sys

on_photo, undone = [], []
for line in sys.stdin:
    command, *words = line.split()
    name = " ".join(words)
    if command == "apply":
        on_photo.append(name)
        undone.clear()
    elif command == "undo" and on_photo:
        undone.append(on_photo.pop())
    elif command == "redo" and undone:
        on_photo.append(undone.pop())

for name in on_photo:
    print(name)
print(f"undo={len(on_photo)} redo={len(undone)}")
