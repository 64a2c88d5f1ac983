# Keeps a copy of the whole photo for every step.
import sys

states = [[]]
current = 0
for line in sys.stdin:
    command, _, name = line.rstrip("\n").partition(" ")
    if command == "apply":
        del states[current + 1:]
        states.append(states[current] + [name])
        current += 1
    elif command == "undo" and current > 0:
        current -= 1
    elif command == "redo" and current + 1 < len(states):
        current += 1

for name in states[current]:
    print(name)
print(f"undo={current} redo={len(states) - 1 - current}")
