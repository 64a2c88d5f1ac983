def print_time(speeds, name, pages):
    if name not in speeds:
        return "no such printer"
    try:
        speed = int(speeds[name])
    except ValueError:
        return "no speed noted"
    except TypeError:
        return "no speed noted"
    try:
        return pages / speed
    except ArithmeticError:
        return "call a technician"
