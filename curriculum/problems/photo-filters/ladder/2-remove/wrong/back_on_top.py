# A step without its place.
import sys

on_photo, done, undone = [], [], []


def take_off(name):
    del on_photo[len(on_photo) - 1 - on_photo[::-1].index(name)]


for line in sys.stdin:
    command, _, name = line.rstrip("\n").partition(" ")
    if command == "apply":
        on_photo.append(name)
        done.append((command, name))
        undone.clear()
    elif command == "remove" and name in on_photo:
        take_off(name)
        done.append((command, name))
        undone.clear()
    elif command == "undo" and done:
        undone.append(done.pop())
        command, name = undone[-1]
        take_off(name) if command == "apply" else on_photo.append(name)
    elif command == "redo" and undone:
        done.append(undone.pop())
        command, name = done[-1]
        on_photo.append(name) if command == "apply" else take_off(name)

print(*on_photo, f"undo={len(done)} redo={len(undone)}", sep="\n")
