def shopping(line):
    return ", ".join(line.split(","))
