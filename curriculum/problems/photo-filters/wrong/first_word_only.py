# Takes the second word for the name.
import sys

on_photo, undone = [], []
for line in sys.stdin:
    words = line.split()
    command = words[0]
    if command == "apply":
        on_photo.append(words[1])
        undone.clear()
    elif command == "undo" and on_photo:
        undone.append(on_photo.pop())
    elif command == "redo" and undone:
        on_photo.append(undone.pop())

for name in on_photo:
    print(name)
print(f"undo={len(on_photo)} redo={len(undone)}")
