def by_deadline(tasks):
    return [name for name, days in sorted(tasks)]
