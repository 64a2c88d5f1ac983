from collections import defaultdict


def ready_at(needs, seconds):
    services = set(needs).union(*needs.values())
    missing = {service: len(set(needs.get(service, []))) for service in services}
    waiting = defaultdict(list)
    for service, needed in needs.items():
        for other in set(needed):
            waiting[other].append(service)

    ready, now = {}, 0
    wave = [service for service in services if missing[service] == 0]
    while wave:
        for service in wave:
            ready[service] = now + seconds[service]
        now = max(ready[service] for service in wave)
        following = []
        for started in wave:
            for service in waiting[started]:
                missing[service] -= 1
                if missing[service] == 0:
                    following.append(service)
        wave = following
    if len(ready) < len(services):
        raise ValueError("some services wait for each other")
    return ready
