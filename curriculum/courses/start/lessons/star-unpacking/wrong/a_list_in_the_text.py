def message(line):
    time, level, *words = line.split()
    return f"{level}: {words}"
