# Puts None into the key beside strings.
def call_order(requests):
    ordered = sorted(requests, key=lambda request: (-request[1], request[2]))
    return [request[0] for request in ordered]
