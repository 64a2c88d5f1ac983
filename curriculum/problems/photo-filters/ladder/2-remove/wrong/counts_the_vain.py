# Forgets what was undone at every `remove`.
import sys

on_photo, done, undone = [], [], []


def carry_out(adds, place, name):
    if adds:
        on_photo.insert(place, name)
    else:
        del on_photo[place]


for line in sys.stdin:
    command, _, name = line.rstrip("\n").partition(" ")
    if command in ("apply", "remove"):
        undone.clear()
        if command == "apply":
            done.append((True, len(on_photo), name))
        elif name in on_photo:
            done.append((False, len(on_photo) - 1 - on_photo[::-1].index(name), name))
        else:
            continue
        carry_out(*done[-1])
    elif command == "undo" and done:
        undone.append(done.pop())
        adds, place, name = undone[-1]
        carry_out(not adds, place, name)
    elif command == "redo" and undone:
        done.append(undone.pop())
        carry_out(*done[-1])

print(*on_photo, f"undo={len(done)} redo={len(undone)}", sep="\n")
