# Divides the time into periods of `term` hours and moves only between them.
def cheapest_plan(prices, term, fee):
    if not prices:
        return 0
    if len(prices) < term:
        return None
    starts = list(range(0, len(prices) - len(prices) % term, term))
    ends = starts[1:] + [len(prices)]
    cost = None
    for start, end in zip(starts, ends):
        sums = [sum(column) for column in zip(*prices[start:end])]
        if cost is None:
            cost = sums
        else:
            move = min(cost) + fee
            cost = [min(here, move) + price for here, price in zip(cost, sums)]
    return min(cost)
