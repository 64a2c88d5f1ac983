def size(folder):
    total = 0
    for entry in folder:
        if isinstance(entry, list):
            return total + size(entry)
        total += entry
    return total
