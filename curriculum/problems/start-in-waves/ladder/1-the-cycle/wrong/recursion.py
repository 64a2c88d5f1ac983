# A call for each service on the way.
def find_cycle(needs):
    way, done = [], set()

    def visit(service):
        if service in way:
            return way[way.index(service) :]
        if service in done:
            return None
        way.append(service)
        for needed in needs.get(service, []):
            if found := visit(needed):
                return found
        done.add(way.pop())
        return None

    for service in needs:
        if found := visit(service):
            return found
    return None
