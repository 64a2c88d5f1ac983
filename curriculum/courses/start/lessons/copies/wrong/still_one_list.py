def swapped(week, day, name):
    changed = week
    changed[day] = name
    return changed


def before_and_after(week, day, name):
    after = swapped(week, day, name)
    return [week, after]
