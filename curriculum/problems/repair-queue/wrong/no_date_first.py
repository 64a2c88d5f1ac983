# Replaces a missing date by the smallest text.
def call_order(requests):
    ordered = sorted(requests, key=lambda request: (-request[1], request[2] or ""))
    return [request[0] for request in ordered]
