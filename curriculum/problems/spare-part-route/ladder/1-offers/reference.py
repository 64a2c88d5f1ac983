from bisect import bisect_left
from collections import defaultdict
from heapq import heappop, heappush
from math import inf


def offers(trucks, start, goal, ready, budget):
    leaving = defaultdict(list)
    for origin, departs, target, arrives, fee in trucks:
        leaving[origin].append((departs, target, arrives, fee))
    for timetable in leaving.values():
        timetable.sort()

    found = []  # the earliest first, each next one cheaper
    cheapest = defaultdict(lambda: inf)
    heap = [(ready, 0, start)]
    while heap:
        now, spent, depot = heappop(heap)
        if spent >= cheapest[depot]:
            continue
        cheapest[depot] = spent
        if depot == goal:
            found.append((spent, now))
            continue
        timetable = leaving[depot]
        for position in range(bisect_left(timetable, (now,)), len(timetable)):
            _, target, arrives, fee = timetable[position]
            if spent + fee <= budget and spent + fee < cheapest[target]:
                heappush(heap, (arrives, spent + fee, target))
    return found[::-1]
