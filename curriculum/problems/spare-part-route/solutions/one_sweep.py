# Every truck is looked at once, in the order of departure; only the cheapest way to each depot so far matters then.
from heapq import heappop, heappush


def earliest_arrival(trucks, start, goal, ready, budget):
    cheapest = {}
    on_the_road = [(ready, 0, start)]
    for origin, departs, target, arrives, fee in [*sorted(trucks, key=lambda truck: truck[1]), (None, float("inf"), None, 0, 0)]:
        while on_the_road and on_the_road[0][0] <= departs:
            now, spent, depot = heappop(on_the_road)
            if depot == goal:
                return now
            cheapest[depot] = min(spent, cheapest.get(depot, spent))
        if origin in cheapest and cheapest[origin] + fee <= budget:
            heappush(on_the_road, (arrives, cheapest[origin] + fee, target))
    return None
