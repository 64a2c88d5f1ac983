from functools import cache


def plan_duty(wishes, limit):
    people = sorted({person for day in wishes for person in day})

    @cache
    def fill(day, yesterday, left):
        if day == len(wishes):
            return ()
        for person in wishes[day]:
            index = people.index(person)
            if person != yesterday and left[index] > 0:
                fewer = left[:index] + (left[index] - 1,) + left[index + 1:]
                rest = fill(day + 1, person, fewer)
                if rest is not None:
                    return (person, *rest)
        return None

    roster = fill(0, None, (limit,) * len(people))
    return None if roster is None else list(roster)
