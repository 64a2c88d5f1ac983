def print_time(speeds, name, pages):
    try:
        return pages / int(speeds[name])
    except (KeyError, ValueError, TypeError):
        return "no such printer"
    except Exception:
        return "call a technician"
