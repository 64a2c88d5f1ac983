def message(line):
    time, level, *words = line.split()
    text = " ".join(words)
    return f"{level}: {text}"
