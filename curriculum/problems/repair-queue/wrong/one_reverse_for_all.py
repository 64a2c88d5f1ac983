# Wants the urgency to descend and lets the dates descend with it.
def call_order(requests):
    def rank(request):
        _, urgency, due = request
        return urgency, due is not None, due or ""

    return [request[0] for request in sorted(requests, key=rank, reverse=True)]
