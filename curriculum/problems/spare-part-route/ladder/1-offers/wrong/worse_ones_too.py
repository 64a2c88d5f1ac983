# Answers for every sum of fees for which there is a way.
from math import inf


def offers(trucks, start, goal, ready, budget):
    earliest = {start: [ready] + [inf] * budget}
    for origin, departs, target, arrives, fee in sorted(trucks, key=lambda truck: truck[1]):
        here = earliest.get(origin, [inf] * (budget + 1))
        there = earliest.setdefault(target, [inf] * (budget + 1))
        for spent in range(budget + 1 - fee):
            if here[spent] <= departs:
                there[spent + fee] = min(there[spent + fee], arrives)
    return [(spent, minute) for spent, minute in enumerate(earliest.get(goal, ())) if minute < inf]
