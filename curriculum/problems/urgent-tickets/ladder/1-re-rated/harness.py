def drive(ServiceDesk, urgencies, changes, step=1):
    """Adds tickets 0, 1, 2 … of these urgencies, re-rates them in turn (+`step` each time), takes them all."""
    desk = ServiceDesk()
    for ticket, urgency in enumerate(urgencies):
        desk.add(ticket, urgency)
    current = list(urgencies)
    for number in range(changes):
        ticket = number % len(current)
        current[ticket] += step
        desk.add(ticket, current[ticket])
    return [desk.take() for _ in range(len(current) + 1)]
