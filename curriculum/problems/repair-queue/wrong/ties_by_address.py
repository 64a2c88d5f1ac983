# Lets the address decide between equals.
def call_order(requests):
    ordered = sorted((-urgency, due or "9999-99-99", address) for address, urgency, due in requests)
    return [address for _, _, address in ordered]
