def leave(log, ticket):
    log.append("open")
    try:
        log.append(f"pay {int(ticket) * 2}")
    except ValueError:
        log.append("unreadable")
    finally:
        log.append("close")


def day(tickets):
    log = []
    try:
        for ticket in tickets:
            leave(log, ticket)
    except TypeError:
        log.append("out of order")
    return log
