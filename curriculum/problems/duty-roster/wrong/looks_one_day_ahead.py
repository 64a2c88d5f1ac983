# Makes sure that the next day can be filled, and never goes back.
def plan_duty(wishes, limit):
    def allowed(person, roster):
        return roster.count(person) < limit and roster[-1:] != [person]

    roster = []
    for day, people in enumerate(wishes):
        tomorrow = wishes[day + 1:day + 2]
        for person in people:
            longer = roster + [person]
            if allowed(person, roster) and all(any(allowed(other, longer) for other in free) for free in tomorrow):
                roster = longer
                break
        else:
            return None
    return roster
