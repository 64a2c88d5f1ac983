def print_time(speeds, name, pages):
    try:
        return pages / int(speeds[name])
    except KeyError:
        return "no such printer"
    except (ValueError, TypeError):
        return "no speed noted"
    except Exception:
        return "call a technician"
