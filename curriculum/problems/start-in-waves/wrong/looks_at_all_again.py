# Looks at all services that still wait, for every wave.
def start_waves(needs):
    left = set(needs).union(*needs.values())
    waves = []
    while left:
        wave = [service for service in left if not any(other in left for other in needs.get(service, []))]
        if not wave:
            raise ValueError("some services wait for each other")
        waves.append(sorted(wave))
        left.difference_update(wave)
    return waves
