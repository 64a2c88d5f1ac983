# Takes the first allowed person each day and gives up at the first dead end.
def plan_duty(wishes, limit):
    roster = []
    for people in wishes:
        for person in people:
            if roster.count(person) < limit and roster[-1:] != [person]:
                roster.append(person)
                break
        else:
            return None
    return roster
