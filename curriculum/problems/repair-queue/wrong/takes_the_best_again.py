# Looks for the next request among all that are left.
def call_order(requests):
    left = [(-urgency, due or "9999-99-99", number) for number, (_, urgency, due) in enumerate(requests)]
    ordered = []
    while left:
        best = min(left)
        left.remove(best)
        ordered.append(requests[best[2]][0])
    return ordered
