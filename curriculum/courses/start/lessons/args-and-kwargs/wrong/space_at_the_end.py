def log_line(event, **details):
    line = event + " "
    parts = []
    for name, value in details.items():
        parts.append(f"{name}={value}")
    return line + " ".join(parts)
