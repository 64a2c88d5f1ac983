def leave(log, ticket):
    log.append("open")
    try:
        minutes = int(ticket)
        log.append(f"pay {minutes * 2}")
    except ValueError:
        log.append("unreadable")
    log.append("close")


def day(tickets):
    log = []
    try:
        for ticket in tickets:
            leave(log, ticket)
    except TypeError:
        log.append("out of order")
    return log
