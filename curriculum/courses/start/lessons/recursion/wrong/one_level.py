def size(folder):
    total = 0
    for entry in folder:
        if isinstance(entry, list):
            for file in entry:
                total += file
        else:
            total += entry
    return total
