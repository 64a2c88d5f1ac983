def log_line(event, **details):
    parts = [event]
    for name in details:
        parts.append(name + "=" + str(details[name]))
    return " ".join(parts)
