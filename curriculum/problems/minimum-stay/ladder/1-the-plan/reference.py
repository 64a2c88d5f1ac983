from itertools import accumulate
from math import inf


def cheapest_plan(prices, term, fee):
    totals = [list(accumulate(column, initial=0)) for column in zip(*prices)]
    settled = [(inf, 0)] * len(totals)  # cost in this cloud now, and the hour in which the stay began
    best = [(-fee, 0, 0)]  # best[h]: cost of the first h hours, the last stay's cloud and its beginning
    for hour, row in enumerate(prices, start=1):
        for cloud, total in enumerate(totals):
            cost, since = settled[cloud]
            settled[cloud] = cost + row[cloud], since
            if hour >= term:
                entered = best[hour - term][0] + fee + total[hour] - total[hour - term]
                settled[cloud] = min(settled[cloud], (entered, hour - term))
        best.append(min((cost, cloud, since) for cloud, (cost, since) in enumerate(settled)))
    if best[-1][0] == inf:
        return None

    plan = []
    while len(plan) < len(prices):
        end = len(prices) - len(plan)
        _, cloud, since = best[end]
        plan += [cloud] * (end - since)
    return plan[::-1]
