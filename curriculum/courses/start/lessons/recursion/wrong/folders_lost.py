def size(folder):
    total = 0
    for entry in folder:
        if isinstance(entry, list):
            size(entry)
        else:
            total += entry
    return total
