# Removes the first filter of that name.
import sys

on_photo, done, undone = [], [], []


def carry_out(adds, place, name):
    if adds:
        on_photo.insert(place, name)
    else:
        del on_photo[place]


for line in sys.stdin:
    command, _, name = line.rstrip("\n").partition(" ")
    if command == "apply" or command == "remove" and name in on_photo:
        adds = command == "apply"
        done.append((adds, len(on_photo) if adds else on_photo.index(name), name))
        carry_out(*done[-1])
        undone.clear()
    elif command == "undo" and done:
        undone.append(done.pop())
        adds, place, name = undone[-1]
        carry_out(not adds, place, name)
    elif command == "redo" and undone:
        done.append(undone.pop())
        carry_out(*done[-1])

print(*on_photo, f"undo={len(done)} redo={len(undone)}", sep="\n")
