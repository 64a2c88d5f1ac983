def shopping(line):
    return ", ".join(line.replace(",", " ").split())
