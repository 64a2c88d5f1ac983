def log_line(event, **details):
    line = event
    for name, value in details.items():
        line += " " + name + "=" + value
    return line
