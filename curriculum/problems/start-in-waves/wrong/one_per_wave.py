# An order, cut into waves of one.
from collections import defaultdict


def start_waves(needs: dict[str, list[str]]) -> list[list[str]]:
    services = set(needs).union(*needs.values())
    missing = {service: len(set(needs.get(service, []))) for service in services}
    waiting = defaultdict(list)
    for service, needed in needs.items():
        for other in set(needed):
            waiting[other].append(service)

    waves = []
    wave = [service for service in services if missing[service] == 0]
    while wave:
        started = min(wave)
        wave.remove(started)
        waves.append([started])
        for service in waiting[started]:
            missing[service] -= 1
            if missing[service] == 0:
                wave.append(service)

    if sum(map(len, waves)) < len(services):
        raise ValueError("some services wait for each other")
    return waves
