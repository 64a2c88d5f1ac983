def print_time(speeds, name, pages):
    return pages / int(speeds[name])
