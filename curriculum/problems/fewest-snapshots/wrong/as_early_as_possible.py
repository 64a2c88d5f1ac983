# Takes the snapshot as soon as all windows of the group are open.
import sys

windows = []
for line in sys.stdin:
    _, start, end = line.split()
    windows.append((int(start), int(end)))

snapshots = []
opened = closes = None
for start, end in sorted(windows):
    if closes is not None and start <= closes:
        opened, closes = start, min(closes, end)
        continue
    if closes is not None:
        snapshots.append(opened)
    opened, closes = start, end
if closes is not None:
    snapshots.append(opened)
print(len(snapshots), *snapshots, sep="\n")
