def leave(log, ticket):
    log.append("open")
    minutes = int(ticket)


def day(tickets):
    log = []
    try:
        for ticket in tickets:
            leave(log, ticket)
    except TypeError:
        log.append("out of order")
    return log
