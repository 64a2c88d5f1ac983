# Goes through the whole timetable at every depot.
from collections import defaultdict
from heapq import heappop, heappush
from math import inf


def earliest_arrival(trucks, start, goal, ready, budget):
    cheapest = defaultdict(lambda: inf)
    heap = [(ready, 0, start)]
    while heap:
        now, spent, depot = heappop(heap)
        if depot == goal:
            return now
        if spent >= cheapest[depot]:
            continue
        cheapest[depot] = spent
        for origin, departs, target, arrives, fee in trucks:
            if origin == depot and departs >= now and spent + fee <= budget and spent + fee < cheapest[target]:
                heappush(heap, (arrives, spent + fee, target))
    return None
