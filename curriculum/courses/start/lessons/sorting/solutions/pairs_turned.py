def by_deadline(tasks):
    pairs = sorted([(days, name) for name, days in tasks])
    return [name for days, name in pairs]
