def print_time(speeds, name, pages):
    try:
        return pages / int(speeds[name])
    except Exception:
        return "call a technician"
    except KeyError:
        return "no such printer"
    except (ValueError, TypeError):
        return "no speed noted"
