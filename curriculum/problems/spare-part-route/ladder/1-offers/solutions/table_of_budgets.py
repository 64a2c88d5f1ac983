# For each depot the earliest arrival for every sum up to the budget; trucks in the order of departure.
from math import inf


def offers(trucks, start, goal, ready, budget):
    earliest = {start: [ready] * (budget + 1)}
    for origin, departs, target, arrives, fee in sorted(trucks, key=lambda truck: truck[1]):
        here = earliest.get(origin)
        if here is None or here[-1] > departs:
            continue
        there = earliest.setdefault(target, [inf] * (budget + 1))
        for spent in range(budget + 1 - fee):
            if here[spent] <= departs and arrives < there[spent + fee]:
                there[spent + fee] = arrives
    found = []
    for spent, minute in enumerate(earliest.get(goal, ())):
        if minute < inf and (not found or minute < found[-1][1]):
            found.append((spent, minute))
    return found
