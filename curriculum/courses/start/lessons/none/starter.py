def average(readings):
    pass
