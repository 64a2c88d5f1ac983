import sys

on_photo, done, undone = [], [], []  # a step: (does it add, at which place, which filter)


def carry_out(adds: bool, place: int, name: str) -> None:
    if adds:
        on_photo.insert(place, name)
    else:
        del on_photo[place]


for line in sys.stdin:
    command, _, name = line.rstrip("\n").partition(" ")
    if command == "apply" or command == "remove" and name in on_photo:
        adds = command == "apply"
        place = len(on_photo)
        if not adds:
            place -= 1 + on_photo[::-1].index(name)
        done.append((adds, place, name))
        carry_out(*done[-1])
        undone.clear()
    elif command == "undo" and done:
        adds, place, name = done.pop()
        undone.append((adds, place, name))
        carry_out(not adds, place, name)
    elif command == "redo" and undone:
        done.append(undone.pop())
        carry_out(*done[-1])

for name in on_photo:
    print(name)
print(f"undo={len(done)} redo={len(undone)}")
