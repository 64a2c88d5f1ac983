from typing import NamedTuple


class Request(NamedTuple):
    service: str
    status: int
    ms: int
    path: str


def log_report(lines):
    requests, malformed = [], []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            requests.append(parse(line))
        except ValueError:
            malformed.append(number)

    counts, errors = {}, {}
    for request in requests:
        counts[request.service] = counts.get(request.service, 0) + 1
        if request.status >= 500:
            errors[request.service] = errors.get(request.service, 0) + 1
    worst = sorted(errors.items())  # by name; the next sort is stable, so ties keep this order
    worst.sort(key=lambda pair: pair[1], reverse=True)
    slowest = max(requests, key=lambda request: request.ms, default=None)  # the first of equals
    return {
        "requests": counts,
        "errors": worst[:3],
        "slowest": slowest.path if slowest else None,
        "malformed": malformed,
    }


def parse(line):
    _time, service, status, ms, path = line.strip().split(maxsplit=4)
    if len(status) != 3:
        raise ValueError("a status has three digits")
    return Request(service, digits(status), digits(ms), path)


def digits(text):
    if not (text.isascii() and text.isdigit()):
        raise ValueError("only the digits 0-9 are allowed")
    return int(text)
