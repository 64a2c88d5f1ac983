from collections import defaultdict


def log_report(lines):
    requests, errors = defaultdict(int), defaultdict(int)
    slowest, first_broken = None, []
    for number, line in enumerate(lines, start=1):
        try:
            _time, service, status, ms, path = split(line)
        except ValueError:
            if line.strip() and len(first_broken) < 10:
                first_broken.append(number)
            continue
        requests[service] += 1
        errors[service] += status >= "500"
        if slowest is None or ms > slowest[0]:
            slowest = ms, path
    ranking = sorted((-count, service) for service, count in errors.items() if count)
    return {
        "requests": dict(requests),
        "errors": [(service, -count) for count, service in ranking[:3]],
        "slowest": slowest[1] if slowest else None,
        "malformed": first_broken,
    }


def split(line):
    time, service, status, ms, path = line.strip().split(maxsplit=4)
    digits = set("0123456789")
    if len(status) != 3 or not set(status) <= digits or not set(ms) <= digits:
        raise ValueError("no request")
    return time, service, status, int(ms), path
