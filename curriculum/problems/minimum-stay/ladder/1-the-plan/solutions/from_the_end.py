# Computes what the rest costs, from the end; then the plan is written forwards.
from itertools import accumulate
from math import inf


def cheapest_plan(prices, term, fee):
    hours = len(prices)
    totals = [list(accumulate(column, initial=0)) for column in zip(*prices)]
    rest = [(inf, 0, 0)] * hours + [(-fee, 0, 0)]  # cost from this hour on; the first stay's cloud and its end
    staying = [(inf, 0)] * len(totals)
    for hour in range(hours - 1, -1, -1):
        options = []
        for cloud, total in enumerate(totals):
            cost, end = staying[cloud]
            staying[cloud] = cost + prices[hour][cloud], end
            if hour + term <= hours:
                entered = total[hour + term] - total[hour] + fee + rest[hour + term][0]
                staying[cloud] = min(staying[cloud], (entered, hour + term))
            options.append((staying[cloud][0], cloud, staying[cloud][1]))
        rest[hour] = min(options)
    if hours and rest[0][0] == inf:
        return None
    plan = []
    while len(plan) < hours:
        _, cloud, end = rest[len(plan)]
        plan.extend([cloud] * (end - len(plan)))
    return plan
