def guests(lines):
    names = []
    for line in lines:
        if line == "" or line.startswith("#"):
            continue
        names.append(line)
        if line == "END":
            break
    return names
