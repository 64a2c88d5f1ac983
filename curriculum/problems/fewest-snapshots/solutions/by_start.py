import sys


def plan(windows: list[tuple[int, int]]) -> list[int]:
    snapshots = []
    closes_first = None  # the smallest end among the windows that wait for a snapshot
    for start, end in sorted(windows):
        if closes_first is None:
            closes_first = end
        elif start <= closes_first:
            closes_first = min(closes_first, end)
        else:
            snapshots.append(closes_first)
            closes_first = end
    if closes_first is not None:
        snapshots.append(closes_first)
    return snapshots


fields = sys.stdin.read().split()
snapshots = plan(list(zip(map(int, fields[1::3]), map(int, fields[2::3]))))
print(len(snapshots))
for minute in snapshots:
    print(minute)
