# Notes for each hour the cloud in which the best plan so far ends.
from itertools import accumulate
from math import inf


def cheapest_plan(prices, term, fee):
    totals = [list(accumulate(column, initial=0)) for column in zip(*prices)]
    settled = [inf] * len(totals)
    best, plan = [-fee], []
    for hour, row in enumerate(prices, start=1):
        for cloud, total in enumerate(totals):
            settled[cloud] += row[cloud]
            if hour >= term:
                entered = best[hour - term] + fee + total[hour] - total[hour - term]
                settled[cloud] = min(settled[cloud], entered)
        best.append(min(settled))
        plan.append(settled.index(best[-1]))
    return None if best[-1] == inf else plan
