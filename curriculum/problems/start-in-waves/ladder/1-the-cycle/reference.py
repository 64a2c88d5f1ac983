from collections import defaultdict


def find_cycle(needs: dict[str, list[str]]) -> list[str] | None:
    services = set(needs).union(*needs.values())
    missing = {service: len(set(needs.get(service, []))) for service in services}
    waiting = defaultdict(list)
    for service, needed in needs.items():
        for other in set(needed):
            waiting[other].append(service)

    ready = [service for service in services if missing[service] == 0]
    while ready:
        started = ready.pop()
        del missing[started]
        for service in waiting[started]:
            missing[service] -= 1
            if missing[service] == 0:
                ready.append(service)
    if not missing:
        return None

    # Each service that is left needs another one that is left: whoever follows that must come round.
    way = {}
    service = next(iter(missing))
    while service not in way:
        way[service] = len(way)
        service = next(needed for needed in needs[service] if needed in missing)
    return list(way)[way[service] :]
