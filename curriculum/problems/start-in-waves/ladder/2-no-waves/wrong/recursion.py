# Asks each need, and remembers the answers.
def ready_at(needs, seconds):
    ready, under_way = {}, set()

    def up(service):
        if service in ready:
            return ready[service]
        if service in under_way:
            raise ValueError("some services wait for each other")
        under_way.add(service)
        start = 0
        for needed in needs.get(service, []):
            start = max(start, up(needed))
        ready[service] = start + seconds[service]
        return ready[service]

    for service in seconds:
        up(service)
    return ready
