# Starts a service as soon as everything is up, in the wave that is still going on.
def start_waves(needs):
    services = sorted(set(needs).union(*needs.values()))
    started = set()
    waves = []
    while len(started) < len(services):
        wave = []
        for service in services:
            if service not in started and started.issuperset(needs.get(service, [])):
                started.add(service)
                wave.append(service)
        if not wave:
            raise ValueError("some services wait for each other")
        waves.append(wave)
    return waves
