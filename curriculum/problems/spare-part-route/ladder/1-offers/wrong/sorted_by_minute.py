# In the order of the search.
from math import inf


def offers(trucks, start, goal, ready, budget):
    earliest = {start: [ready] * (budget + 1)}
    for origin, departs, target, arrives, fee in sorted(trucks, key=lambda truck: truck[1]):
        here = earliest.get(origin, [inf] * (budget + 1))
        there = earliest.setdefault(target, [inf] * (budget + 1))
        for spent in range(budget + 1 - fee):
            if here[spent] <= departs:
                there[spent + fee] = min(there[spent + fee], arrives)
    found = []
    for spent, minute in enumerate(earliest.get(goal, ())):
        if minute < inf and (not found or minute < found[-1][1]):
            found.append((spent, minute))
    return sorted(found, key=lambda offer: offer[1])
