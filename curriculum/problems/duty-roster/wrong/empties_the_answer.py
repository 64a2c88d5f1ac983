# Stores the list itself and then undoes the steps that led to it.
from collections import Counter


def plan_duty(wishes, limit):
    roster = []
    duties = Counter()
    found = []

    def fill(day):
        if found:
            return
        if day == len(wishes):
            found.append(roster)
            return
        for person in wishes[day]:
            if duties[person] < limit and roster[-1:] != [person]:
                roster.append(person)
                duties[person] += 1
                fill(day + 1)
                roster.pop()
                duties[person] -= 1

    fill(0)
    return found[0] if found else None
