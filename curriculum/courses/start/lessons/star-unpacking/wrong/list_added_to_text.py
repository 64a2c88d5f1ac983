def message(line):
    time, level, *words = line.split()
    return level + ": " + words
