from itertools import islice


def drive(snapshots, windows, wanted=None):
    """Takes the first `wanted` minutes, counts how many windows were read for them."""
    read = 0

    def stream():
        nonlocal read
        for window in windows:
            read += 1
            yield window

    return list(islice(snapshots(stream()), wanted)), read
