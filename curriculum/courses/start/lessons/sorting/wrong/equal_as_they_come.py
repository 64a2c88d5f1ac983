def days_left(task):
    return task[1]


def by_deadline(tasks):
    return [name for name, days in sorted(tasks, key=days_left)]
