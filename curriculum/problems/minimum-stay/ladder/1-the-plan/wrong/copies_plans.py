# Keeps the whole plan for each number of hours.
from itertools import accumulate
from math import inf


def cheapest_plan(prices, term, fee):
    totals = [list(accumulate(column, initial=0)) for column in zip(*prices)]
    settled = [(inf, [])] * len(totals)
    best = [(-fee, [])]
    for hour, row in enumerate(prices, start=1):
        for cloud, total in enumerate(totals):
            cost, plan = settled[cloud]
            settled[cloud] = cost + row[cloud], plan + [cloud]
            if hour >= term:
                entered = best[hour - term][0] + fee + total[hour] - total[hour - term]
                if entered < settled[cloud][0]:
                    settled[cloud] = entered, best[hour - term][1] + [cloud] * term
        best.append(min(settled, key=lambda state: state[0]))
    return None if best[-1][0] == inf else best[-1][1]
