from itertools import cycle, islice


def drive(find_duplicates, codes, wanted=None, endless=False):
    """Feeds the scans one by one, takes the first `wanted` duplicates, counts how many scans were read."""
    read = 0

    def scans():
        nonlocal read
        for code in cycle(codes) if endless else codes:
            read += 1
            yield code

    return list(islice(find_duplicates(scans()), wanted)), read
