# Goes through all requests once more for each service.
import re

REQUEST = re.compile(r"\S+ +(\S+) +([0-9]{3}) +([0-9]+) +(.+)")


def log_report(lines):
    found, malformed = [], []
    for number, line in enumerate(lines, start=1):
        line = line.strip()
        match = REQUEST.fullmatch(line)
        if match:
            found.append(match.groups())
        elif line:
            malformed.append(number)
    served = [service for service, status, ms, path in found]
    failed = [service for service, status, ms, path in found if int(status) >= 500]
    requests = {service: served.count(service) for service in set(served)}
    errors = {service: failed.count(service) for service in set(failed)}
    worst = sorted(errors.items(), key=lambda pair: (-pair[1], pair[0]))
    slowest = max(found, key=lambda request: int(request[2]), default=[None])[-1]
    return {"requests": requests, "errors": worst[:3], "slowest": slowest, "malformed": malformed}
