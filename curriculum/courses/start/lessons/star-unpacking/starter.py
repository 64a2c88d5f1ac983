def message(line):
    pass
