# Yields only when a window comes that does not fit.
def snapshots(windows):
    closes_first = None
    for start, end in windows:
        if closes_first is None:
            closes_first = end
        elif start <= closes_first:
            closes_first = min(closes_first, end)
        else:
            yield closes_first
            closes_first = end
