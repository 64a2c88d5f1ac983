def guests(lines):
    names = []
    for line in lines:
        if line == "END":
            break
        if line[0] == "#" or line == "":
            continue
        names.append(line)
    return names
