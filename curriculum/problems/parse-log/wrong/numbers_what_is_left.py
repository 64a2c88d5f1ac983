# Throws the blank lines away first and numbers the rest.
import re
from collections import Counter

REQUEST = re.compile(r"\S+ +(\S+) +([0-9]{3}) +([0-9]+) +(.+)")


def log_report(lines):
    requests, errors = Counter(), Counter()
    malformed = []
    slowest, most_ms = None, -1
    lines = [line.strip() for line in lines if line.strip()]
    for number, line in enumerate(lines, start=1):
        match = REQUEST.fullmatch(line)
        if not match:
            malformed.append(number)
            continue
        service, status, ms, path = match.groups()
        requests[service] += 1
        if int(status) >= 500:
            errors[service] += 1
        if int(ms) > most_ms:
            slowest, most_ms = path, int(ms)
    worst = sorted(errors.items(), key=lambda pair: (-pair[1], pair[0]))
    return {"requests": dict(requests), "errors": worst[:3], "slowest": slowest, "malformed": malformed}
