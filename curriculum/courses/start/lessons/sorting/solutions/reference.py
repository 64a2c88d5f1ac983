def urgency(task):
    name, days = task
    return (days, name)


def by_deadline(tasks):
    return [name for name, days in sorted(tasks, key=urgency)]
