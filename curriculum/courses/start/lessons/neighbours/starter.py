def rises(levels):
    pass
