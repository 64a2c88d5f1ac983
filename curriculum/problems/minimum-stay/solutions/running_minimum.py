from math import inf


def cheapest_plan(prices, term, fee):
    """Total prices from the start; a stay is paid for by the difference of two of them."""
    if not prices:
        return 0
    clouds = len(prices[0])
    totals = [[0] * clouds]
    for row in prices:
        totals.append([total + price for total, price in zip(totals[-1], row)])
    lowest = [inf] * clouds  # for each cloud the best beginning of a stay, its total taken off
    best = []
    for hour in range(len(prices) + 1):
        if hour >= term:
            entry = hour - term
            for cloud in range(clouds):
                before = 0 if entry == 0 else best[entry] + fee
                lowest[cloud] = min(lowest[cloud], before - totals[entry][cloud])
        best.append(min(low + total for low, total in zip(lowest, totals[hour])))
    return best[-1] if best[-1] < inf else None
