def log_line(event, **details):
    line = event
    for name, value in details.items():
        line += f" {name}={value}"
    return line
