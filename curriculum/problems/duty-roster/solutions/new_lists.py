def plan_duty(wishes, limit, roster=()):
    """Builds a new tuple for each step, so nothing has to be undone."""
    if len(roster) == len(wishes):
        return list(roster)
    for person in wishes[len(roster)]:
        if roster.count(person) < limit and (not roster or roster[-1] != person):
            full = plan_duty(wishes, limit, roster + (person,))
            if full is not None:
                return full
    return None
