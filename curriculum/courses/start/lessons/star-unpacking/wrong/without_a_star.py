def message(line):
    time, level, text = line.split()
    return f"{level}: {text}"
