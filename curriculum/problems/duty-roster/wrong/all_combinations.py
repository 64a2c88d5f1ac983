# Builds every roster to the end and checks it afterwards.
from itertools import product


def plan_duty(wishes, limit):
    for roster in product(*wishes):
        rested = all(today != tomorrow for today, tomorrow in zip(roster, roster[1:]))
        if rested and all(roster.count(person) <= limit for person in set(roster)):
            return list(roster)
    return None
