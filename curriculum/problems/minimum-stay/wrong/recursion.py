# Top-down with a cache: one nested call for each hour.
from functools import cache
from itertools import accumulate
from math import inf


def cheapest_plan(prices, term, fee):
    if not prices:
        return 0
    hours = len(prices)
    totals = [list(accumulate(column, initial=0)) for column in zip(*prices)]

    @cache
    def settled(hour, cloud):
        if hour < term:
            return inf
        total = totals[cloud]
        entered = best(hour - term) + fee + total[hour] - total[hour - term]
        return min(entered, settled(hour - 1, cloud) + prices[hour - 1][cloud])

    @cache
    def best(hour):
        return -fee if hour == 0 else min(settled(hour, cloud) for cloud in range(len(totals)))

    answer = best(hours)
    return None if answer == inf else answer
