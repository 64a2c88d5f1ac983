# Dijkstra on pairs: each depot with each sum spent there is settled once.
from bisect import bisect_left
from collections import defaultdict
from heapq import heappop, heappush


def earliest_arrival(trucks, start, goal, ready, budget):
    leaving = defaultdict(list)
    for truck in sorted(trucks, key=lambda truck: truck[1]):
        leaving[truck[0]].append(truck)
    settled = set()
    heap = [(ready, start, 0)]
    while heap:
        now, depot, spent = heappop(heap)
        if depot == goal:
            return now
        if (depot, spent) in settled:
            continue
        settled.add((depot, spent))
        first = bisect_left(leaving[depot], now, key=lambda truck: truck[1])
        for _, _, target, arrives, fee in leaving[depot][first:]:
            if spent + fee <= budget and (target, spent + fee) not in settled:
                heappush(heap, (arrives, target, spent + fee))
