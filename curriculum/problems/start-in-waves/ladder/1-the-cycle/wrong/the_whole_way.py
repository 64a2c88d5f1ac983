# Walks until a service comes up again, and returns everything it has passed.
def find_cycle(needs):
    left = set(needs)
    while True:
        ready = {service for service in left if not left.intersection(needs[service])}
        if not ready:
            break
        left -= ready
    if not left:
        return None
    way = []
    service = next(name for name in needs if name in left)
    while service not in way:
        way.append(service)
        service = next(needed for needed in needs[service] if needed in left)
    return way
