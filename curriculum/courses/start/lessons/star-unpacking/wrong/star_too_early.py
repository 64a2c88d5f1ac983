def message(line):
    *start, level, text = line.split()
    return f"{level}: {text}"
