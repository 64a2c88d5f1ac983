# Plays the start: a heap of the moments in which services come up.
from collections import defaultdict
from heapq import heapify, heappop, heappush


def ready_at(needs, seconds):
    left = {service: set(needs.get(service, ())) for service in seconds}
    waiting = defaultdict(list)
    for service, needed in left.items():
        for other in needed:
            waiting[other].append(service)
    events = [(seconds[service], service) for service, needed in left.items() if not needed]
    heapify(events)
    ready = {}
    while events:
        now, service = heappop(events)
        ready[service] = now
        for other in waiting[service]:
            left[other].discard(service)
            if not left[other]:
                heappush(events, (now + seconds[other], other))
    if len(ready) != len(seconds):
        raise ValueError("a cycle")
    return ready
