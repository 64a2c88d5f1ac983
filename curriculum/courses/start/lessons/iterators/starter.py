def summary(lines):
    pass
