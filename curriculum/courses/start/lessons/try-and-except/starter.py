def total(lines):
    pass
