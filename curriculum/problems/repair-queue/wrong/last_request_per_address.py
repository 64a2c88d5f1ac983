# Keeps the last request of each address.
def call_order(requests):
    ranks = {address: (-urgency, due is None, due or "") for address, urgency, due in requests}
    return sorted(ranks, key=ranks.get)
