# Backwards through the days: from which states does a full roster follow?
def plan_duty(wishes, limit):
    team = sorted({person for day in wishes for person in day})
    start = (None, (limit,) * len(team))
    layers = [{start}]
    for day in wishes:
        layers.append({state for earlier in layers[-1] for _, state in steps(earlier, day, team)})
    for number in range(len(wishes) - 1, -1, -1):
        day, later = wishes[number], layers[number + 1]
        layers[number] = {state for state in layers[number] if any(after in later for _, after in steps(state, day, team))}
    if start not in layers[0] or not layers[-1]:
        return None
    roster, state = [], start
    for day, later in zip(wishes, layers[1:]):
        person, state = next(step for step in steps(state, day, team) if step[1] in later)
        roster.append(person)
    return roster


def steps(state, day, team):
    yesterday, left = state
    for person in day:
        index = team.index(person)
        if person != yesterday and left[index]:
            yield person, (person, (*left[:index], left[index] - 1, *left[index + 1 :]))
