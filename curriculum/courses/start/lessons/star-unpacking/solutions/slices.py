def message(line):
    parts = line.split()
    return parts[1] + ": " + " ".join(parts[2:])
