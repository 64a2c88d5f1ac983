# The state is the cloud and how long the farm has been there: right, but there are hours * term of them.
from math import inf


def cheapest_plan(prices, term, fee):
    if not prices:
        return 0
    clouds = range(len(prices[0]))
    cost = [[inf] * (term + 1) for _ in clouds]  # [cloud][hours spent there, at most `term`]
    for cloud in clouds:
        cost[cloud][1] = prices[0][cloud]
    for row in prices[1:]:
        move = min(stays[term] for stays in cost) + fee
        for cloud in clouds:
            stays = cost[cloud]
            longer = [inf, move] + stays[1:term]
            longer[term] = min(longer[term], stays[term])
            cost[cloud] = [before + row[cloud] for before in longer]
    answer = min(stays[term] for stays in cost)
    return None if answer == inf else answer
