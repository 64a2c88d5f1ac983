# Begins when the need that was handled last is up.
from collections import defaultdict, deque


def ready_at(needs, seconds):
    services = list(dict.fromkeys([*needs, *(other for needed in needs.values() for other in needed)]))
    missing = {service: len(set(needs.get(service, []))) for service in services}
    waiting = defaultdict(list)
    for service, needed in needs.items():
        for other in dict.fromkeys(needed):
            waiting[other].append(service)

    ready = {}
    queue = deque((service, 0) for service in services if missing[service] == 0)
    while queue:
        service, start = queue.popleft()
        ready[service] = start + seconds[service]
        for other in waiting[service]:
            missing[other] -= 1
            if missing[other] == 0:
                queue.append((other, ready[service]))
    if len(ready) < len(services):
        raise ValueError("some services wait for each other")
    return ready
