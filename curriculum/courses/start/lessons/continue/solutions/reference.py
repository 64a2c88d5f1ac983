def guests(lines):
    names = []
    for line in lines:
        if line == "END":
            break
        if line == "" or line.startswith("#"):
            continue
        names.append(line)
    return names
