def print_time(speeds, name, pages):
    try:
        return pages / int(speeds[name])
    except KeyError:
        print("no such printer")
    except (ValueError, TypeError):
        print("no speed noted")
    except Exception:
        print("call a technician")
