def log_line(event, **details):
    line = event
    for name in details:
        line += f" {name}"
    return line
