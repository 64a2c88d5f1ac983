def guests(lines):
    names = []
    for line in lines:
        if line == "END" or line == "" or line.startswith("#"):
            break
        names.append(line)
    return names
