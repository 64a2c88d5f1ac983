# Three states, as it should be, but by recursion.
def start_waves(needs):
    level = {}
    on_the_way = set()

    def visit(service):
        if service in level:
            return level[service]
        if service in on_the_way:
            raise ValueError("some services wait for each other")
        on_the_way.add(service)
        found = max((visit(other) + 1 for other in needs.get(service, [])), default=0)
        on_the_way.remove(service)
        level[service] = found
        return found

    for service in needs:
        visit(service)
    waves = [[] for _ in range(max(level.values(), default=-1) + 1)]
    for service in sorted(level):
        waves[level[service]].append(service)
    return waves
