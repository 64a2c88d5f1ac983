# Takes the address for an identifier.
def call_order(requests):
    ranks = {}
    for address, urgency, due in requests:
        if address not in ranks:
            ranks[address] = (-urgency, due is None, due or "")
    return sorted(ranks, key=ranks.get)
