def snapshots(windows):
    closes_first = None  # the smallest end among the windows that wait for a snapshot
    for start, end in windows:
        if closes_first is None:
            closes_first = end
        elif start <= closes_first:
            closes_first = min(closes_first, end)
        else:
            yield closes_first
            closes_first = end
    if closes_first is not None:
        yield closes_first
