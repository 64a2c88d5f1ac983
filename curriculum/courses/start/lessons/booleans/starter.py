def is_open(day, hour):
    pass
