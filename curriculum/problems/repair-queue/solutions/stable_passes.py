from operator import itemgetter


def call_order(requests: list[tuple[str, int, str | None]]) -> list[str]:
    dated = sorted((r for r in requests if r[2] is not None), key=itemgetter(2))
    undated = [r for r in requests if r[2] is None]
    ordered = sorted(dated + undated, key=itemgetter(1), reverse=True)  # stable: equals keep the order of dates
    return [address for address, _, _ in ordered]
