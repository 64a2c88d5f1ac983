# Asks for the term only when a stay is followed by another.
from itertools import accumulate
from math import inf


def cheapest_plan(prices, term, fee):
    if not prices:
        return 0
    if len(prices) < term:
        return None
    hours = len(prices)
    totals = [list(accumulate(column, initial=0)) for column in zip(*prices)]
    settled = [inf] * len(totals)
    best = [-fee]
    answer = inf
    for hour in range(1, hours + 1):
        for cloud, total in enumerate(totals):
            settled[cloud] += prices[hour - 1][cloud]
            if hour >= term:
                entered = best[hour - term] + fee + total[hour] - total[hour - term]
                settled[cloud] = min(settled[cloud], entered)
        best.append(min(settled))
        for total in totals:
            answer = min(answer, best[hour] + (fee + total[hours] - total[hour] if hour < hours else 0))
    return answer
