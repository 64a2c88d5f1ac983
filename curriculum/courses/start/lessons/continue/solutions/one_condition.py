def guests(lines):
    names = []
    for line in lines:
        if line == "END":
            return names
        if line != "" and line[0] != "#":
            names.append(line)
    return names
