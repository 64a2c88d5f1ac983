def size(folder):
    total = 0
    for entry in folder:
        total += entry
    return total
