# Whoever begins before the snapshot and waits is served by it; nobody who waits can have begun before the one before.
import sys

windows = []
for number, line in enumerate(sys.stdin):
    name, start, end = line.split()
    windows.append((int(start), int(end), number, name))

plan = []
waiting, closes_first = [], None
for start, end, number, name in sorted(windows):
    if waiting and start > closes_first:
        plan.append((closes_first, sorted(waiting)))
        waiting = []
    closes_first = min(closes_first, end) if waiting else end
    waiting.append((number, name))
if waiting:
    plan.append((closes_first, sorted(waiting)))

print(len(plan))
for minute, databases in plan:
    print(minute, *(name for _, name in databases))
