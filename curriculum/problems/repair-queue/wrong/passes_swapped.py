# Sorts by the most important part first, so the later pass overrules it.
def call_order(requests):
    ordered = sorted(requests, key=lambda request: -request[1])
    ordered.sort(key=lambda request: (request[2] is None, request[2] or ""))
    return [request[0] for request in ordered]
