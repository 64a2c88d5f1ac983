def log_line(event, **details):
    return f"{event} {details}"
