def size(folder):
    total = 0
    for entry in folder:
        pass
    return total
