# Looks for the smallest sum of places instead of the best first day.
def plan_duty(wishes, limit):
    best = None

    def fill(roster, total):
        nonlocal best
        if best is not None and total >= best[0]:
            return
        if len(roster) == len(wishes):
            best = (total, roster)
            return
        for place, person in enumerate(wishes[len(roster)]):
            if roster.count(person) < limit and roster[-1:] != [person]:
                fill(roster + [person], total + place)

    fill([], 0)
    return None if best is None else best[1]
