from collections import defaultdict


def find_cycle(needs):
    services = set(needs).union(*needs.values())
    missing = {service: len(set(needs.get(service, []))) for service in services}
    waiting = defaultdict(list)
    for service, needed in needs.items():
        for other in set(needed):
            waiting[other].append(service)

    started = []
    wave = [service for service in services if missing[service] == 0]
    while wave:
        started += wave
        following = []
        for name in wave:
            for service in waiting[name]:
                missing[service] -= 1
                if missing[service] == 0:
                    following.append(service)
        wave = following
    return sorted(services - set(started)) or None
