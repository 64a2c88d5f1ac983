def size(entry):
    if not isinstance(entry, list):
        return entry
    total = 0
    for part in entry:
        total += size(part)
    return total
