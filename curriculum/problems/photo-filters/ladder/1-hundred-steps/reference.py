import sys

on_photo, undone = [], []
possible = 0  # so many of the filters can still be undone
for line in sys.stdin:
    command, _, name = line.rstrip("\n").partition(" ")
    if command == "apply":
        on_photo.append(name)
        undone.clear()
        possible = min(possible + 1, 100)
    elif command == "undo" and possible:
        undone.append(on_photo.pop())
        possible -= 1
    elif command == "redo" and undone:
        on_photo.append(undone.pop())
        possible += 1

for name in on_photo:
    print(name)
print(f"undo={possible} redo={len(undone)}")
