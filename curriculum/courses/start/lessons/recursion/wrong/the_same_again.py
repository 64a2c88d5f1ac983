def size(folder):
    total = 0
    for entry in folder:
        if isinstance(entry, list):
            total += size(folder)
        else:
            total += entry
    return total
