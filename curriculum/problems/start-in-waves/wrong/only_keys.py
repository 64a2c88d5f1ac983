# Knows only the services that are keys.
from collections import defaultdict


def start_waves(needs: dict[str, list[str]]) -> list[list[str]]:
    services = set(needs)
    missing = {service: len(set(needs[service]) & services) for service in services}
    waiting = defaultdict(list)
    for service, needed in needs.items():
        for other in set(needed):
            waiting[other].append(service)

    waves = []
    wave = [service for service in services if missing[service] == 0]
    while wave:
        waves.append(sorted(wave))
        following = []
        for started in wave:
            for service in waiting[started]:
                missing[service] -= 1
                if missing[service] == 0:
                    following.append(service)
        wave = following

    if sum(map(len, waves)) < len(services):
        raise ValueError("some services wait for each other")
    return waves
