# Takes the cheapest entry from the heap, and the earliest only among equals.
from bisect import bisect_left
from collections import defaultdict
from heapq import heappop, heappush
from math import inf


def earliest_arrival(trucks, start, goal, ready, budget):
    leaving = defaultdict(list)
    for origin, departs, target, arrives, fee in trucks:
        leaving[origin].append((departs, target, arrives, fee))
    for timetable in leaving.values():
        timetable.sort()

    earliest = defaultdict(lambda: inf)
    heap = [(0, ready, start)]
    while heap:
        spent, now, depot = heappop(heap)
        if depot == goal:
            return now
        if now >= earliest[depot]:
            continue
        earliest[depot] = now
        timetable = leaving[depot]
        for position in range(bisect_left(timetable, (now,)), len(timetable)):
            _, target, arrives, fee = timetable[position]
            if spent + fee <= budget:
                heappush(heap, (spent + fee, arrives, target))
    return None
