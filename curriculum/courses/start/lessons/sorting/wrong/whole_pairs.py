def days_left(task):
    return (task[1], task[0])


def by_deadline(tasks):
    return sorted(tasks, key=days_left)
