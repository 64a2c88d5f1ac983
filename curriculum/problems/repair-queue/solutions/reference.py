def call_order(requests: list[tuple[str, int, str | None]]) -> list[str]:
    def rank(request):
        _, urgency, due = request
        return -urgency, due is None, due or ""

    return [address for address, _, _ in sorted(requests, key=rank)]
