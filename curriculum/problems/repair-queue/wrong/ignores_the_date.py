# Sorts by urgency and leaves the rest to the order of arrival.
def call_order(requests):
    ordered = sorted(requests, key=lambda request: request[1], reverse=True)
    return [request[0] for request in ordered]
