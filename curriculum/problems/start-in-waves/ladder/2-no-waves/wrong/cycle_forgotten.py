# Answers with what could be started.
from collections import defaultdict


def ready_at(needs, seconds):
    services = set(needs).union(*needs.values())
    missing = {service: len(set(needs.get(service, []))) for service in services}
    waiting = defaultdict(list)
    for service, needed in needs.items():
        for other in set(needed):
            waiting[other].append(service)

    ready = {}
    startable = [service for service in services if missing[service] == 0]
    while startable:
        service = startable.pop()
        start = max((ready[needed] for needed in needs.get(service, [])), default=0)
        ready[service] = start + seconds[service]
        for other in waiting[service]:
            missing[other] -= 1
            if missing[other] == 0:
                startable.append(other)
    return ready
