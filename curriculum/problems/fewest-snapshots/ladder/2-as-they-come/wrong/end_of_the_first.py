# Keeps the end of the window that came first.
def snapshots(windows):
    closes = None
    for start, end in windows:
        if closes is None:
            closes = end
        elif start > closes:
            yield closes
            closes = end
    if closes is not None:
        yield closes
