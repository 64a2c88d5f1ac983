# The term counts from a move, so the first stay may end at any time.
from itertools import accumulate
from math import inf


def cheapest_plan(prices, term, fee):
    if not prices:
        return 0
    if len(prices) < term:
        return None
    totals = [list(accumulate(column, initial=0)) for column in zip(*prices)]
    settled = [0] * len(totals)
    best = [-fee]
    for hour, row in enumerate(prices, start=1):
        for cloud, total in enumerate(totals):
            settled[cloud] += row[cloud]
            if hour >= term:
                entered = best[hour - term] + fee + total[hour] - total[hour - term]
                settled[cloud] = min(settled[cloud], entered)
        best.append(min(settled))
    return best[-1]
