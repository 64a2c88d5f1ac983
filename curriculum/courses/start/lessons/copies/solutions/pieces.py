def swapped(week, day, name):
    return week[:day] + [name] + week[day + 1 :]


def before_and_after(week, day, name):
    after = swapped(week, day, name)
    return [week, after]
