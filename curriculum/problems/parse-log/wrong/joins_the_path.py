# Splits at all spaces and puts the line together again.
import re
from collections import Counter

REQUEST = re.compile(r"\S+ (\S+) ([0-9]{3}) ([0-9]+) (.+)")


def log_report(lines):
    requests, errors = Counter(), Counter()
    malformed = []
    slowest, most_ms = None, -1
    for number, line in enumerate(lines, start=1):
        line = " ".join(line.split())
        match = REQUEST.fullmatch(line)
        if match:
            service, status, ms, path = match.groups()
            requests[service] += 1
            if int(status) >= 500:
                errors[service] += 1
            if int(ms) > most_ms:
                slowest, most_ms = path, int(ms)
        elif line:
            malformed.append(number)
    worst = sorted(errors.items(), key=lambda pair: (-pair[1], pair[0]))
    return {
        "requests": dict(requests),
        "errors": worst[:3],
        "slowest": slowest,
        "malformed": malformed,
    }
