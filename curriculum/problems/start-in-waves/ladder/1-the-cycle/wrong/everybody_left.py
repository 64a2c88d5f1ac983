# Takes all that cannot be started for the cycle.
def find_cycle(needs):
    left = set(needs)
    while True:
        ready = {service for service in left if not left.intersection(needs[service])}
        if not ready:
            return sorted(left) or None
        left -= ready
