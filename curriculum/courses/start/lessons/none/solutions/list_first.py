def average(readings):
    known = []
    for value in readings:
        if value is not None:
            known.append(value)
    if known:
        return sum(known) / len(known)
    return None
