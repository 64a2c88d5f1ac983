def log_line(event):
    pass
