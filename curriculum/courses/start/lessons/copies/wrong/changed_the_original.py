def swapped(week, day, name):
    saved = week.copy()
    week[day] = name
    return saved


def before_and_after(week, day, name):
    after = swapped(week, day, name)
    return [week, after]
