# Keeps a single plan: for each hour the cheapest way to get there.
from itertools import accumulate


def cheapest_plan(prices, term, fee):
    if not prices:
        return 0
    totals = [list(accumulate(column, initial=0)) for column in zip(*prices)]
    plans = [(0, None)] + [None] * len(prices)  # (cost, cloud)
    for hour in range(term, len(prices) + 1):
        found = []
        if plans[hour - 1] is not None and hour > 1:
            cost, cloud = plans[hour - 1]
            found.append((cost + prices[hour - 1][cloud], cloud))
        if plans[hour - term] is not None:
            cost, left = plans[hour - term]
            for cloud, total in enumerate(totals):
                if cloud != left:
                    entry = 0 if left is None else fee
                    found.append((cost + entry + total[hour] - total[hour - term], cloud))
        plans[hour] = min(found) if found else None
    return plans[-1] and plans[-1][0]
