def guests(lines):
    names = []
    for line in lines:
        pass
    return names
