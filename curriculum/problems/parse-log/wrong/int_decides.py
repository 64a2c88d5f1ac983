# Takes for a number whatever int() accepts.
from collections import Counter


def log_report(lines):
    requests, errors = Counter(), Counter()
    malformed = []
    slowest, most_ms = None, -1
    for number, line in enumerate(lines, start=1):
        line = line.strip()
        if not line:
            continue
        try:
            _, service, status, ms, path = line.split(maxsplit=4)
            if len(status) != 3:
                raise ValueError(status)
            status, ms = int(status), int(ms)
        except ValueError:
            malformed.append(number)
            continue
        requests[service] += 1
        if status >= 500:
            errors[service] += 1
        if ms > most_ms:
            slowest, most_ms = path, ms
    worst = sorted(errors.items(), key=lambda pair: (-pair[1], pair[0]))
    return {"requests": dict(requests), "errors": worst[:3], "slowest": slowest, "malformed": malformed}
