# Believes that text of which isdigit() is true can always be given to int().
from collections import Counter


def log_report(lines):
    requests, errors = Counter(), Counter()
    malformed = []
    slowest, most_ms = None, -1
    for number, line in enumerate(lines, start=1):
        fields = line.strip().split(maxsplit=4)
        if not fields:
            continue
        if len(fields) < 5 or len(fields[2]) != 3 or not fields[2].isdigit() or not fields[3].isdigit():
            malformed.append(number)
            continue
        _, service, status, ms, path = fields
        requests[service] += 1
        if int(status) >= 500:
            errors[service] += 1
        if int(ms) > most_ms:
            slowest, most_ms = path, int(ms)
    worst = sorted(errors.items(), key=lambda pair: (-pair[1], pair[0]))
    return {"requests": dict(requests), "errors": worst[:3], "slowest": slowest, "malformed": malformed}
