def swapped(week, day, name):
    changed = week.copy()
    changed[day] = name
    return week


def before_and_after(week, day, name):
    after = swapped(week, day, name)
    return [week, after]
