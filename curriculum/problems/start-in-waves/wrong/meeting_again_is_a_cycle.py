# Walks down the needs and takes every service that it meets again for a cycle.
def start_waves(needs):
    level = {}

    def visit(service, seen):
        if service in seen:
            raise ValueError("some services wait for each other")
        seen.add(service)
        level[service] = max((visit(other, seen) + 1 for other in set(needs.get(service, []))), default=0)
        return level[service]

    for service in needs:
        visit(service, set())
    waves = [[] for _ in range(max(level.values(), default=-1) + 1)]
    for service in sorted(level):
        waves[level[service]].append(service)
    return waves
